package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** Questions whose answer is streamed. */
@ServerTest
class AskStreamTests {

	private static final String STREAM = "text/event-stream";

	private static final String QUESTION = "{\"question\": \"From how far away is the lamp seen?\"}";

	private final Caller caller;

	AskStreamTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void beginsWithThePassagesAndEndsWithTheAnswer() throws Exception {
		assertThat(events(QUESTION).names()).startsWith("passages").endsWith("answer").containsOnlyOnce("answer");
	}

	@Test
	void streamsPiecesThatTheTextBeginsWith() throws Exception {
		ReceivedEvents events = events(QUESTION);
		StringBuilder pieces = new StringBuilder();
		events.data("delta").forEach((delta) -> pieces.append(delta.path("text").stringValue()));
		assertThat(answer(events).path("text").stringValue()).startsWith(pieces);
	}

	@Test
	void endsWithTheSameAnswerThatComesInOnePiece() throws Exception {
		JsonNode whole = new JsonMapper().readTree(this.caller.ask(QUESTION).body());
		JsonNode streamed = answer(events(QUESTION));
		assertThat(streamed.propertyNames()).containsExactlyElementsOf(whole.propertyNames());
		assertThat(lasting(streamed)).isEqualTo(lasting(whole));
	}

	@Test
	void describesPassagesAsItDoesCitations() throws Exception {
		String text = this.caller.get("/api/articles/lighthouse/text").body();
		ReceivedEvents events = events(QUESTION);
		JsonNode passages = events.data("passages").getFirst();
		JsonNode citation = answer(events).path("citations").path(0);
		assertThat(passages).isNotEmpty().allSatisfy((passage) -> {
			assertThat(passage.propertyNames()).containsExactlyElementsOf(citation.propertyNames());
			assertThat(passage.path("quote").stringValue())
				.isEqualTo(text.substring(passage.path("start").intValue(), passage.path("end").intValue()));
		});
		assertThat(passages.path(0).path("number").intValue()).isEqualTo(1);
	}

	@Test
	void answersAGreetingWithoutPassages() throws Exception {
		assertThat(events("{\"question\": \"Hello!\"}").names()).doesNotContain("passages").endsWith("answer");
	}

	@Test
	void isNeitherKeptNorHeldBackOnTheWay() throws Exception {
		assertThat(ask(STREAM, QUESTION).headers().map())
			.containsEntry("content-type", List.of("text/event-stream;charset=UTF-8"))
			.containsEntry("cache-control", List.of("no-store"))
			.containsEntry("x-accel-buffering", List.of("no"))
			.containsEntry("transfer-encoding", List.of("chunked"))
			.doesNotContainKey("content-encoding");
	}

	@Test
	void isUtf8() throws Exception {
		JsonNode answer = answer(events("{\"question\": \"灯塔有多高？ 😀\"}"));
		assertThat(answer.path("question").stringValue()).isEqualTo("灯塔有多高？ 😀");
	}

	@ParameterizedTest
	@ValueSource(strings = { STREAM, "text/*", "text/event-stream, application/json",
			"application/json;q=0.5, text/event-stream", "*/*;q=0.1, text/event-stream", "text/event-stream;q=0.2",
			"text/html, text/event-stream;q=0.1" })
	void streamsToWhoPrefersThat(String accept) throws Exception {
		assertThat(type(ask(accept, QUESTION))).startsWith(STREAM);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "application/*", "application/json, text/event-stream",
			"text/event-stream;q=0.5, application/json", "text/event-stream;q=0.5, */*",
			"application/json, text/plain, */*", "text/event-stream;q=0, application/json" })
	void answersInOnePieceWhoPrefersThat(String accept) throws Exception {
		assertThat(type(ask(accept, QUESTION))).isEqualTo("application/json");
	}

	@Test
	void refusesToAnswerInAnotherForm() throws Exception {
		assertThatProblem(ask("text/html", QUESTION)).hasStatus(406);
	}

	@Test
	void refusesABlankQuestionBeforeItBegins() throws Exception {
		assertThatProblem(ask(STREAM, "{\"question\": \" \"}")).hasStatus(400).namesField("question");
	}

	@Test
	void refusesAQuestionOverTheLimitBeforeItBegins() throws Exception {
		assertThatProblem(ask(STREAM, "{\"question\": \"" + "x".repeat(2_001) + "\"}")).hasStatus(400)
			.namesField("question");
	}

	@Test
	void refusesBrokenJsonBeforeItBegins() throws Exception {
		assertThatProblem(ask(STREAM, "{\"question\": ")).hasStatus(400);
	}

	@Test
	void refusesAnUnknownConversationBeforeItBegins() throws Exception {
		assertThatProblem(ask(STREAM, "{\"question\": \"How many?\", \"conversationId\": \"unknown\"}")).hasStatus(404)
			.namesField("conversationId");
	}

	@Test
	void refusesAnUnknownArticleBeforeItBegins() throws Exception {
		assertThatProblem(ask(STREAM, "{\"question\": \"How many?\", \"articles\": [\"unknown\"]}")).hasStatus(404)
			.namesField("articles");
	}

	private ReceivedEvents events(String body) throws IOException, InterruptedException {
		HttpResponse<String> response = ask(STREAM, body);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return ReceivedEvents.of(response.body());
	}

	private HttpResponse<String> ask(String accept, String body) throws IOException, InterruptedException {
		return this.caller.send(this.caller.to("/api/ask")
			.headers("Content-Type", "application/json", "Accept", accept)
			.POST(BodyPublishers.ofString(body)));
	}

	private static JsonNode answer(ReceivedEvents events) {
		return events.data("answer").getLast();
	}

	private static ObjectNode lasting(JsonNode answer) {
		return ((ObjectNode) answer.deepCopy()).remove(List.of("id", "conversationId", "elapsedMillis"));
	}

	private static String type(HttpResponse<String> response) {
		return response.headers().firstValue("Content-Type").orElse("");
	}

}
