package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class AskTests {

	private final Caller caller;

	AskTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void answersWithTheFieldsOfTheContractInItsOrder() throws Exception {
		assertThat(answer("{\"question\": \"How many patents were there?\"}").propertyNames()).containsExactly("id",
				"conversationId", "question", "standaloneQuestion", "outcome", "text", "span", "confidence",
				"citations", "answeredBy", "degraded", "elapsedMillis");
	}

	@Test
	void repeatsTheQuestionWithoutTheSpaceAroundIt() throws Exception {
		assertThat(answer("{\"question\": \" How many? \\n\"}").path("question").stringValue()).isEqualTo("How many?");
	}

	@Test
	void saysTheOutcomeInTheWordsOfTheContract() throws Exception {
		assertThat(answer("{\"question\": \"How many patents were there?\"}").path("outcome").stringValue())
			.isIn("answered", "not_in_articles");
	}

	@Test
	void continuesAConversation() throws Exception {
		String conversation = answer("{\"question\": \"How many in 1986?\"}").path("conversationId").stringValue();
		JsonNode next = answer("{\"question\": \"And in 2018?\", \"conversationId\": \"" + conversation + "\"}");
		assertThat(next.path("conversationId").stringValue()).isEqualTo(conversation);
	}

	@Test
	void beginsAConversationWhenNoneIsGiven() throws Exception {
		assertThat(
				answer("{\"question\": \"How many?\", \"conversationId\": null}").path("conversationId").stringValue())
			.isNotBlank();
	}

	@Test
	void takesAQuestionOfExactlyTheLimit() throws Exception {
		assertThat(answer("{\"question\": \"" + "x".repeat(2_000) + "\"}").path("question").stringValue())
			.hasSize(2_000);
	}

	@Test
	void takesTheLongestQuestionThoughEveryCharacterIsEscapedTwice() throws Exception {
		assertThat(answer("{\"question\": \"" + "\\ud83d\\ude00".repeat(2_000) + "\"}").path("question").stringValue())
			.isEqualTo("😀".repeat(2_000));
	}

	@Test
	void quotesWhatTheArticleShowsAtTheOffsetsOfTheQuote() throws Exception {
		String text = this.caller.get("/api/articles/lighthouse/text").body();
		assertThat(answer("{\"question\": \"From how far away is the lamp seen?\"}").path("citations")).isNotEmpty()
			.allSatisfy((citation) -> assertThat(citation.path("quote").stringValue())
				.isEqualTo(text.substring(citation.path("start").intValue(), citation.path("end").intValue())));
	}

	@Test
	void answersFromTheArticlesThatAreNamed() throws Exception {
		assertThat(answer("{\"question\": \"When did the keepers leave?\", \"articles\": [\"lighthouse\"]}")
			.path("citations")).extracting((citation) -> citation.path("articleId").stringValue())
			.containsOnly("lighthouse");
	}

	@Test
	void takesAnEmptyListOfArticlesForAll() throws Exception {
		assertThat(this.caller.ask("{\"question\": \"How many?\", \"articles\": []}").statusCode()).isEqualTo(200);
	}

	private JsonNode answer(String body) throws IOException, InterruptedException {
		HttpResponse<String> response = this.caller.ask(body);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		return new JsonMapper().readTree(response.body());
	}

}
