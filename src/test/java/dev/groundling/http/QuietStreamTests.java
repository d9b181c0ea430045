package dev.groundling.http;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.answer.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Streams in which nothing happens for a moment, and which go on without their request. A
 * comment tells that they do.
 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class QuietStreamTests {

	private static final long LONG = 60_000;

	private final int port;

	private final Caller caller;

	private final CountDownLatch quiet = new CountDownLatch(1);

	QuietStreamTests(@LocalServerPort int port) {
		this.port = port;
		this.caller = new Caller(port);
	}

	@Test
	void goOnInChunksToTheLast() throws Exception {
		String path = script((listener) -> {
			listener.delta("😀".repeat(100_000));
			return answer("Red.");
		});
		try (HttpClient client = HttpClient.newHttpClient();
				InputStream body = client.send(this.caller.to(path).build(), BodyHandlers.ofInputStream()).body();
				BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
			assertThat(lines.readLine()).isEqualTo("event: passages");
			assertThat(lines.lines().filter(":"::equals).findFirst()).isPresent();
			this.quiet.countDown();
			// The client throws if the chunks aren't whole, or the last one is missing.
			assertThat(lines.lines().filter((line) -> line.startsWith("data: {"))).hasSize(2)
				.first()
				.isEqualTo("data: {\"text\":\"" + "😀".repeat(100_000) + "\"}");
			HttpResponse<String> next = client.send(this.caller.to("/api/articles").build(), BodyHandlers.ofString());
			assertThat(next.statusCode()).isEqualTo(200);
		}
	}

	@Test
	void endWithTheConnectionForClientsThatKnowNoChunks() throws Exception {
		try (StreamReader client = StreamReader.get(this.port, script((listener) -> answer("Red.")), "HTTP/1.0")) {
			client.await(":");
			this.quiet.countDown();
			List<String> rest = client.rest();
			assertThat(rest).contains("event: answer")
				.allMatch((line) -> line.isEmpty() || line.matches("(event|data)?:.*"));
		}
	}

	@Test
	void tellOfAFaultUnderTheIdOfTheirRequest(CapturedOutput output) throws Exception {
		String path = script((listener) -> {
			throw new IllegalStateException();
		});
		try (StreamReader client = StreamReader.get(this.port, path)) {
			String id = client.awaitStart("X-Request-Id: ");
			client.await(":");
			this.quiet.countDown();
			client.await("event: error");
			assertThat(client.awaitStart("data: ")).contains("\"requestId\":\"" + id + "\"");
			assertThat(output).contains("[" + id + "]");
		}
	}

	@Test
	void areOverOnceWhenTheAnswerIs() throws Exception {
		String path = script((listener) -> answer("Red."));
		try (StreamReader client = StreamReader.get(this.port, path)) {
			client.await(":");
			assertThat(ScriptedAnswerController.ends(path)).isZero();
			this.quiet.countDown();
			assertThat(client.rest()).contains("event: answer").endsWith("0", "");
		}
		await().untilAsserted(() -> assertThat(ScriptedAnswerController.ends(path)).isOne());
	}

	@Test
	void areOverOnceWhenTheClientHasGone() throws Exception {
		CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
		String path = ScriptedAnswerController.script(LONG, (listener) -> {
			listener.passages(List.of());
			interrupted.complete(!waits(new CountDownLatch(1)));
			throw new CancellationException();
		});
		try (StreamReader client = StreamReader.get(this.port, path)) {
			client.await(":");
		}
		assertThat(interrupted).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(true);
		await().untilAsserted(() -> assertThat(ScriptedAnswerController.ends(path)).isOne());
	}

	@Test
	void areOverOnceWhenTheyTakeTooLong() throws Exception {
		String path = ScriptedAnswerController.script(1_000, (listener) -> {
			listener.passages(List.of());
			waits(new CountDownLatch(1));
			throw new CancellationException();
		});
		try (StreamReader client = StreamReader.get(this.port, path)) {
			client.await(":");
			client.await("event: error");
			assertThat(client.rest()).endsWith("0", "");
		}
		await().untilAsserted(() -> assertThat(ScriptedAnswerController.ends(path)).isOne());
	}

	private String script(Function<AnswerListener, Answer> afterSilence) {
		return ScriptedAnswerController.script(LONG, (listener) -> {
			listener.passages(List.of());
			waits(this.quiet);
			return afterSilence.apply(listener);
		});
	}

	private static boolean waits(CountDownLatch latch) {
		try {
			return latch.await(LONG, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static Answer answer(String text) {
		return new Answer("1", "2", "Which?", "Which?", Outcome.ANSWERED, text, null, 0.9, List.of(), "extractive",
				null, 1);
	}

}
