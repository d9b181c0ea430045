package dev.groundling.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class FeedbackTests {

	private final Caller caller;

	FeedbackTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void takesAThumbsUp() throws Exception {
		HttpResponse<String> response = give("{\"answerId\": \"" + answered() + "\", \"helpful\": true}");
		assertThat(response.statusCode()).isEqualTo(204);
		assertThat(response.body()).isEmpty();
	}

	@Test
	void takesASecondThoughtWithAComment() throws Exception {
		String id = answered();
		give("{\"answerId\": \"" + id + "\", \"helpful\": true}");
		assertThat(give("{\"answerId\": \"" + id + "\", \"helpful\": false, \"comment\": \"Wrong year. 错了\"}")
			.statusCode()).isEqualTo(204);
	}

	@Test
	void takesFeedbackOnSmallTalk() throws Exception {
		String id = new JsonMapper().readTree(this.caller.ask("{\"question\": \"hi\"}").body())
			.path("id")
			.stringValue();
		assertThat(give("{\"answerId\": \"" + id + "\", \"helpful\": true}").statusCode()).isEqualTo(204);
	}

	@Test
	void doesNotKnowAnAnswerThatWasNeverGiven() throws Exception {
		assertThatProblem(give("{\"answerId\": \"invented\", \"helpful\": true}")).hasStatus(404)
			.namesField("answerId");
	}

	@Test
	void doesNotKnowAnAnswerOfAForgottenConversation() throws Exception {
		var answer = new JsonMapper().readTree(this.caller.ask("{\"question\": \"How tall?\"}").body());
		this.caller.call("DELETE", "/api/conversations/" + answer.path("conversationId").stringValue());
		assertThatProblem(give("{\"answerId\": \"" + answer.path("id").stringValue() + "\", \"helpful\": true}"))
			.hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"helpful": true}                                          | answerId
			{"answerId": null, "helpful": true}                        | answerId
			{"answerId": " ", "helpful": true}                         | answerId
			{"answerId": 7, "helpful": true}                           | answerId
			{"answerId": "a"}                                          | helpful
			{"answerId": "a", "helpful": null}                         | helpful
			{"answerId": "a", "helpful": "true"}                       | helpful
			{"answerId": "a", "helpful": 1}                            | helpful
			{"answerId": "a", "helpful": true, "comment": 5}           | comment
			{"answerId": "a", "helpful": true, "comment": "a\\u0000b"} | comment
			{"answerId": "a", "helpful": true, "comment": "\\ud83d"}   | comment
			{"answerId": "a", "helpful": true, "stars": 5}             | stars
			""")
	void namesTheFieldThatIsWrong(String body, String field) throws Exception {
		assertThatProblem(give(body)).hasStatus(400).namesField(field);
	}

	@Test
	void takesACommentOfTwoThousandCharacters() throws Exception {
		assertThat(give("{\"answerId\": \"" + answered() + "\", \"helpful\": true, \"comment\": \"" + "🤖".repeat(2_000)
				+ "\"}")
			.statusCode()).isEqualTo(204);
	}

	@Test
	void refusesALongerComment() throws Exception {
		assertThatProblem(give("{\"answerId\": \"a\", \"helpful\": true, \"comment\": \"" + "x".repeat(2_001) + "\"}"))
			.hasStatus(400)
			.namesField("comment")
			.saying("2001", "2000");
	}

	@Test
	void wantsJson() throws Exception {
		assertThatProblem(this.caller.send(this.caller.to("/api/feedback")
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofString("good")))).hasStatus(415);
	}

	@Test
	void doesNotShowFeedback() throws Exception {
		assertThatProblem(this.caller.get("/api/feedback")).hasStatus(405);
	}

	private String answered() throws Exception {
		String answer = this.caller.ask("{\"question\": \"How tall is the lighthouse?\"}").body();
		return new JsonMapper().readTree(answer).path("id").stringValue();
	}

	private HttpResponse<String> give(String body) throws Exception {
		return this.caller.send(this.caller.to("/api/feedback")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body)));
	}

}
