package dev.groundling.http;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

/** Streams of what a model writes, and of a server that waits for no client. */
@ServerTest
@TestPropertySource(properties = { "groundling.model.provider=openai", "groundling.model.name=scripted",
		"groundling.model.api-key=secret", "groundling.model.timeout=5m", "groundling.model.idle-timeout=5m",
		"groundling.model.concurrency=1", "groundling.limits.when-busy=reject",
		"groundling.data.directory=target/http-model-tests", "server.tomcat.connection-timeout=1s" })
class ModelStreamTests {

	private static final String QUESTION = "When was the lighthouse lit for the first time?";

	private static final String FIRST = "The lighthouse at Corran Point was lit for the first time in 1868. [1]";

	private static final String SECOND = " Its lamp stands 34 metres above the sea. [1]";

	private static final ScriptedModel MODEL = ScriptedModel.start();

	private final int port;

	ModelStreamTests(@LocalServerPort int port) {
		this.port = port;
	}

	@DynamicPropertySource
	static void model(DynamicPropertyRegistry registry) {
		registry.add("groundling.model.base-url", () -> MODEL.url() + "/v1");
	}

	@BeforeEach
	void forget() {
		MODEL.forget();
	}

	@AfterAll
	static void stop() {
		MODEL.close();
	}

	@Test
	void showsSentencesAndThenTheWholeAnswer() throws Exception {
		MODEL.will(ModelReply.text(FIRST + SECOND));
		try (StreamReader client = StreamReader.ask(this.port, QUESTION)) {
			client.await("event: passages");
			assertThat(next(client).path(0).path("quote").stringValue()).contains("1868");
			client.await("event: delta");
			String first = next(client).path("text").stringValue();
			client.await("event: delta");
			String second = next(client).path("text").stringValue();
			client.await("event: answer");
			JsonNode answer = next(client);
			assertThat(first).startsWith("The lighthouse at Corran Point was lit");
			assertThat(answer.path("text").stringValue()).isEqualTo(first + second);
			assertThat(answer.path("answeredBy").stringValue()).isEqualTo("openai:scripted");
		}
	}

	@Test
	void showsASentenceWhileTheModelStillWrites() throws Exception {
		MODEL.will(ModelReply.words(FIRST + SECOND).stall());
		try (StreamReader client = StreamReader.ask(this.port, QUESTION)) {
			client.await("event: delta");
			assertThat(next(client).path("text").stringValue()).contains("1868");
			assertThat(MODEL.requests().getLast().hungUp()).isNotDone();
		}
		MODEL.requests().getLast().awaitHangUp();
	}

	@Test
	void stopsTheModelWhenTheClientHasGone() throws Exception {
		MODEL.will(ModelReply.words("The lighthouse").keepAlive());
		try (StreamReader client = StreamReader.ask(this.port, QUESTION)) {
			client.await("event: passages");
			await().until(() -> !MODEL.requests().isEmpty());
		}
		MODEL.requests().getLast().awaitHangUp();
	}

	@Test
	void tellsOfBusyModelsInAnEventWhenThePassagesAreSentAlready() throws Exception {
		MODEL.will(ModelReply.words("The lighthouse").stall());
		try (StreamReader first = StreamReader.ask(this.port, QUESTION)) {
			first.await("event: passages");
			await().until(() -> !MODEL.requests().isEmpty());
			try (StreamReader second = StreamReader.ask(this.port, QUESTION)) {
				second.await("event: passages");
				second.await("event: error");
				JsonNode problem = next(second);
				assertThat(problem.path("status").intValue()).isEqualTo(503);
				assertThat(problem.path("detail").stringValue()).contains("Ask again");
			}
		}
		MODEL.requests().getLast().awaitHangUp();
	}

	@Test
	void quotesTheArticleWhenTheModelFails() throws Exception {
		MODEL.otherwise((request) -> ModelReply.plain(500, "{}"));
		try (StreamReader client = StreamReader.ask(this.port, QUESTION)) {
			client.await("event: answer");
			JsonNode answer = next(client);
			assertThat(answer.path("degraded").stringValue()).isEqualTo("model_unavailable");
			assertThat(answer.path("answeredBy").stringValue()).isEqualTo("extractive");
		}
	}

	@Test
	void givesUpAClientThatDoesNotReadInTheTimeForWriting() throws Exception {
		CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
		String path = ScriptedAnswerController.script(TimeUnit.MINUTES.toMillis(5), (listener) -> {
			return flood(listener, interrupted);
		});
		try (StreamReader client = StreamReader.get(this.port, path)) {
			assertThat(interrupted).succeedsWithin(30, TimeUnit.SECONDS);
			client.await("event: delta");
		}
	}

	@Test
	void givesUpAClientThatStopsReadingAfterASilence() throws Exception {
		CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
		CountDownLatch quiet = new CountDownLatch(1);
		String path = ScriptedAnswerController.script(TimeUnit.MINUTES.toMillis(5), (listener) -> {
			listener.passages(List.of());
			assertThatNoException().isThrownBy(() -> assertThat(quiet.await(30, TimeUnit.SECONDS)).isTrue());
			return flood(listener, interrupted);
		});
		try (StreamReader client = StreamReader.get(this.port, path)) {
			client.await(":");
			quiet.countDown();
			assertThat(interrupted).succeedsWithin(30, TimeUnit.SECONDS);
			client.await("event: delta");
		}
	}

	private static Answer flood(AnswerListener listener, CompletableFuture<Boolean> interrupted) {
		for (int i = 0; i < 50; i++) {
			listener.delta("x".repeat(1_000_000));
		}
		assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> new CountDownLatch(1).await());
		interrupted.complete(true);
		throw new CancellationException();
	}

	private static JsonNode next(StreamReader client) {
		return JsonMapper.shared().readTree(client.awaitStart("data: "));
	}

}
