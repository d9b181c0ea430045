package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** Two questions a minute, and each test asks with a key of its own. */
@KeyedServerTest
@TestPropertySource(properties = { "groundling.data.directory=target/http-rate-tests",
		"groundling.http.api-keys=" + QuestionRateTests.KEY_1 + "," + QuestionRateTests.KEY_2 + ","
				+ QuestionRateTests.KEY_3 + "," + QuestionRateTests.KEY_4 + "," + QuestionRateTests.KEY_5 })
class QuestionRateTests {

	static final String KEY_1 = "11111111111111111111";

	static final String KEY_2 = "22222222222222222222";

	static final String KEY_3 = "33333333333333333333";

	static final String KEY_4 = "44444444444444444444";

	static final String KEY_5 = "55555555555555555555";

	private final Caller caller;

	QuestionRateTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void turnsAwayWhoAsksMoreAndSaysWhenToComeBack() throws Exception {
		askTwice(KEY_1);
		HttpResponse<String> third = ask(KEY_1, "application/json");
		assertThatProblem(third).hasStatus(429).saying("2 questions a minute", "seconds");
		assertThat(third.headers().firstValue("Retry-After"))
			.hasValueSatisfying((seconds) -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
	}

	@Test
	void countsEverybodyApart() throws Exception {
		askTwice(KEY_2);
		assertThat(ask(KEY_3, "application/json").statusCode()).isEqualTo(200);
	}

	@Test
	void turnsAStreamAwayBeforeItBegins() throws Exception {
		askTwice(KEY_4);
		assertThatProblem(ask(KEY_4, "text/event-stream")).hasStatus(429);
	}

	@Test
	void countsQuestionsWhateverTheirForm() throws Exception {
		askTwice(KEY_5);
		HttpResponse<String> third = this.caller.send(with(KEY_5, "/v1/chat/completions")
			.POST(BodyPublishers.ofString("{\"messages\": [{\"role\": \"user\", \"content\": \"How many?\"}]}")));
		assertThat(third.statusCode()).isEqualTo(429);
		assertThat(third.headers().firstValue("Retry-After")).isPresent();
		assertThat(JsonMapper.shared().readTree(third.body()).at("/error/code").stringValue())
			.isEqualTo("rate_limit_exceeded");
	}

	@Test
	void doesNotCountWhatIsNoQuestion() throws Exception {
		for (int i = 0; i < 5; i++) {
			assertThat(this.caller.send(with(KEY_3, "/api/search?q=lamp" + UUID.randomUUID()).GET()).statusCode())
				.isEqualTo(200);
		}
	}

	private void askTwice(String key) throws IOException, InterruptedException {
		for (int i = 0; i < 2; i++) {
			assertThat(ask(key, "application/json").statusCode()).isEqualTo(200);
		}
	}

	private HttpResponse<String> ask(String key, String accept) throws IOException, InterruptedException {
		return this.caller.send(with(key, "/api/ask").header("Accept", accept)
			.POST(BodyPublishers.ofString("{\"question\": \"How high is the lamp?\"}")));
	}

	private HttpRequest.Builder with(String key, String path) {
		return this.caller.to(path).headers("Authorization", "Bearer " + key, "Content-Type", "application/json");
	}

}
