package dev.groundling.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Suggestions of the bundled article: no rule makes a question of the lighthouse. */
@ServerTest
@TestPropertySource(properties = { "groundling.knowledge.directory=knowledge",
		"groundling.data.directory=target/http-suggestion-tests" })
class SuggestionTests {

	private static final Duration MADE_IN = Duration.ofMinutes(2);

	private static final String ASKED = "How many patents did Ningbo have in 1986?";

	private final Caller caller;

	SuggestionTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@BeforeEach
	void awaitThem() {
		await().atMost(MADE_IN).untilAsserted(() -> assertThat(suggested("limit=20")).hasSizeGreaterThan(3));
	}

	@Test
	void suggestsWhatTheArticlesAnswer() throws Exception {
		for (String question : suggested("")) {
			HttpResponse<String> answer = this.caller
				.ask(JsonMapper.shared().createObjectNode().put("question", question).toString());
			assertThat(JsonMapper.shared().readTree(answer.body()).path("outcome").stringValue()).as(question)
				.isEqualTo("answered");
		}
	}

	@Test
	void suggestsNoMoreThanWanted() throws Exception {
		assertThat(suggested("limit=1")).hasSize(1);
	}

	@Test
	void suggestsWhatCertainArticlesAnswer() throws Exception {
		assertThat(suggested("articles=ningbo-innovation&limit=20")).isEqualTo(suggested("limit=20"));
	}

	@Test
	void goesOnWithAnythingButWhatWasSaid() throws Exception {
		assertThat(
				suggested("question=" + encoded(ASKED) + "&articleId=ningbo-innovation&start=5756&end=5804&limit=20"))
			.isNotEmpty()
			.noneMatch((question) -> question.contains("1986"));
	}

	@Test
	void suggestsSomethingEvenAfterAQuestionAboutSomethingElse() throws Exception {
		assertThat(suggested("question=" + encoded("Can you bake a cake?"))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=21", "limit=many" })
	void refusesALimitOutOfRange(String query) throws Exception {
		assertThatProblem(this.caller.get("/api/suggestions?" + query)).hasStatus(400).namesField("limit");
	}

	@Test
	void refusesAnArticleThatIsNotThere() throws Exception {
		assertThatProblem(this.caller.get("/api/suggestions?articles=ningbo-innovation,windmill")).hasStatus(404)
			.namesField("articles")
			.saying("windmill");
	}

	@Test
	void refusesAQuestionThatNobodyMayAsk() throws Exception {
		assertThatProblem(this.caller.get("/api/suggestions?question=" + "x".repeat(2_001))).hasStatus(400)
			.namesField("question");
	}

	@Test
	void refusesACitationThatEndsBeforeItStarts() throws Exception {
		assertThatProblem(this.caller.get("/api/suggestions?question=Why&articleId=ningbo-innovation&start=9&end=8"))
			.hasStatus(400)
			.namesField("end");
	}

	private List<String> suggested(String query) throws IOException, InterruptedException {
		HttpResponse<String> response = this.caller.get("/api/suggestions?" + query);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return JsonMapper.shared().readTree(response.body()).valueStream().map(JsonNode::stringValue).toList();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
