package dev.groundling.http;

import java.net.http.HttpResponse;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A service with room for a single question, and little time for it. */
@ServerTest
@TestPropertySource(properties = { "groundling.model.provider=openai", "groundling.model.name=scripted",
		"groundling.model.api-key=secret", "groundling.model.timeout=5m", "groundling.model.idle-timeout=5m",
		"groundling.http.concurrency=1", "groundling.http.timeout=3s",
		"groundling.data.directory=target/http-busy-tests" })
class BusyServiceTests {

	private static final String QUESTION = "When was the lighthouse lit for the first time?";

	private static final ScriptedModel MODEL = ScriptedModel.start();

	private final int port;

	private final Caller caller;

	BusyServiceTests(@LocalServerPort int port) {
		this.port = port;
		this.caller = new Caller(port);
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
	void turnsAwayWhatThereIsNoRoomFor() throws Exception {
		MODEL.will(ModelReply.words("The lighthouse").stall());
		try (StreamReader first = StreamReader.ask(this.port, QUESTION)) {
			first.await("event: passages");
			await().until(() -> !MODEL.requests().isEmpty());
			HttpResponse<String> second = this.caller.ask("{\"question\": \"" + QUESTION + "\"}");
			assertThatProblem(second).hasStatus(503).saying("places for questions");
			assertThat(second.headers().firstValue("Retry-After")).hasValue("5");
		}
		MODEL.requests().getLast().awaitHangUp();
	}

	@Test
	void givesUpWhatTakesTooLongAndStopsTheModel() throws Exception {
		MODEL.will(ModelReply.words("The lighthouse").stall());
		HttpResponse<String> response = this.caller.ask("{\"question\": \"" + QUESTION + "\"}");
		assertThatProblem(response).hasStatus(503).saying("longer than 3.0 seconds");
		MODEL.requests().getLast().awaitHangUp();
	}

	@Test
	void hasRoomAgainAfterwards() throws Exception {
		MODEL.will(ModelReply.words("The lighthouse").stall());
		assertThatProblem(this.caller.ask("{\"question\": \"" + QUESTION + "\"}")).hasStatus(503);
		MODEL.will(ModelReply.text("The lighthouse at Corran Point was lit for the first time in 1868. [1]"));
		await().untilAsserted(
				() -> assertThat(this.caller.ask("{\"question\": \"" + QUESTION + "\"}").statusCode()).isEqualTo(200));
	}

}
