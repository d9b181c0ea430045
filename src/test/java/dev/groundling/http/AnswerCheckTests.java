package dev.groundling.http;

import java.net.http.HttpResponse;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** What the check made of the sentences that a model wrote. */
@ServerTest
@TestPropertySource(properties = { "groundling.model.provider=openai", "groundling.model.name=scripted",
		"groundling.model.api-key=secret", "groundling.data.directory=target/http-check-tests" })
class AnswerCheckTests {

	private static final ScriptedModel MODEL = ScriptedModel.start();

	private final Caller caller;

	AnswerCheckTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@DynamicPropertySource
	static void model(DynamicPropertyRegistry registry) {
		registry.add("groundling.model.base-url", () -> MODEL.url() + "/v1");
	}

	@AfterAll
	static void stop() {
		MODEL.close();
	}

	@Test
	void tellsOfEachSentenceWhetherItPassed() throws Exception {
		HttpResponse<String> response = check(written().path("id").stringValue());
		assertThat(response.statusCode()).isEqualTo(200);
		JsonNode check = JsonMapper.shared().readTree(response.body());
		assertThat(check.propertyNames()).containsExactly("answeredBy", "degraded", "sentences");
		assertThat(check.path("degraded").isNull()).isTrue();
		assertThat(check.path("sentences")).hasSize(2);
		JsonNode passed = check.path("sentences").path(0);
		assertThat(passed.propertyNames()).containsExactly("sentence", "passed", "draft", "reasons");
		assertThat(passed.path("passed").booleanValue()).isTrue();
		assertThat(passed.path("reasons")).isEmpty();
		JsonNode leftOut = check.path("sentences").path(1);
		assertThat(leftOut.path("sentence").stringValue()).isEqualTo("Its lamp stands 99 metres above the sea.");
		assertThat(leftOut.path("passed").booleanValue()).isFalse();
		assertThat(leftOut.path("draft").intValue()).isEqualTo(1);
		assertThat(leftOut.path("reasons").path(0).stringValue()).contains("99");
	}

	// The shape of an answer is relied on by clients.
	@Test
	void leavesTheAnswerAsItWas() throws Exception {
		assertThat(written().propertyNames()).containsExactly("id", "conversationId", "question", "standaloneQuestion",
				"outcome", "text", "span", "confidence", "citations", "answeredBy", "degraded", "elapsedMillis");
	}

	@Test
	void hasNoSentenceOfAnAnswerThatNoModelWrote() throws Exception {
		JsonNode answer = JsonMapper.shared().readTree(this.caller.ask("{\"question\": \"hi\"}").body());
		assertThat(check(answer.path("id").stringValue()).body())
			.isEqualTo("{\"answeredBy\":\"extractive\",\"degraded\":null,\"sentences\":[]}");
	}

	@Test
	void doesNotKnowAnAnswerThatWasNeverGiven() throws Exception {
		assertThatProblem(check("invented")).hasStatus(404).saying("no answer of this id");
	}

	@Test
	void doesNotKnowAnAnswerOfAForgottenConversation() throws Exception {
		JsonNode answer = written();
		this.caller.call("DELETE", "/api/conversations/" + answer.path("conversationId").stringValue());
		assertThatProblem(check(answer.path("id").stringValue())).hasStatus(404);
	}

	private JsonNode written() throws Exception {
		MODEL.will(ModelReply.text("The lighthouse at Corran Point was lit for the first time in 1868. [1]"
				+ " Its lamp stands 99 metres above the sea. [1]"));
		return JsonMapper.shared()
			.readTree(this.caller.ask("{\"question\": \"When was the lighthouse lit for the first time?\"}").body());
	}

	private HttpResponse<String> check(String answer) throws Exception {
		return this.caller.get("/api/answers/" + answer + "/check");
	}

}
