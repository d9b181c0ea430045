package dev.groundling.http;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ConversationTests {

	private final Caller caller;

	ConversationTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void forgetsAConversation() throws Exception {
		assertThat(this.caller.call("DELETE", "/api/conversations/" + begun()).statusCode()).isEqualTo(204);
	}

	@Test
	void doesNotContinueAForgottenConversation() throws Exception {
		String id = begun();
		this.caller.call("DELETE", "/api/conversations/" + id);
		assertThatProblem(this.caller.ask("{\"question\": \"And then?\", \"conversationId\": \"" + id + "\"}"))
			.hasStatus(404)
			.namesField("conversationId");
	}

	@Test
	void saysWhenThereIsNothingToForget() throws Exception {
		assertThatProblem(this.caller.call("DELETE", "/api/conversations/unknown")).hasStatus(404);
	}

	@Test
	void doesNotShowConversations() throws Exception {
		assertThatProblem(this.caller.get("/api/conversations/" + begun())).hasStatus(405);
	}

	private String begun() throws Exception {
		String answer = this.caller.ask("{\"question\": \"How many?\"}").body();
		return new JsonMapper().readTree(answer).path("conversationId").stringValue();
	}

}
