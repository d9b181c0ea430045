package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The OpenAI wire format to the letter; its client reads it in {@link OpenAiClientIT}.
 */
@ServerTest
class ChatTests {

	private static final String PATH = "/v1/chat/completions";

	private static final String QUESTION = "{\"role\": \"user\", \"content\": \"When was the lighthouse lit for the first time?\"}";

	private final Caller caller;

	ChatTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void needsNoModelAndNoKey() throws Exception {
		assertThat(json(chat("{\"messages\": [" + QUESTION + "]}")).at("/choices/0/message/content").stringValue())
			.contains("1868", "\n\n[1] “");
	}

	@Test
	void toleratesAKeyThatAClientInsistsOn() throws Exception {
		assertThat(this.caller.call("GET", "/v1/models", "Authorization", "Bearer sk-anything").statusCode())
			.isEqualTo(200);
	}

	@Test
	void streamsDataWithoutNamesAndSaysWhenItIsDone() throws Exception {
		HttpResponse<String> response = chat("{\"stream\": true, \"messages\": [" + QUESTION + "]}");
		assertThat(response.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/event-stream"));
		assertThat(response.body().lines().filter((line) -> !line.isEmpty() && !line.equals(":")))
			.allMatch((line) -> line.startsWith("data: "));
		assertThat(response.body()).endsWith("data: [DONE]\n\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "GET | /v1/chat/completions | 405", "GET | /v1/nothing | 404",
			"POST | /v1/chat/completions | 415", "GET | /v1/models/nothing | 404" })
	void failsInOpenAisForm(String method, String path, int status) throws Exception {
		assertError(this.caller.call(method, path), status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{ | messages", "{} | messages", "{\"messages\": 1} | messages",
					"{\"messages\": [null]} | messages", "{\"messages\": [{}]} | messages",
					"{\"messages\": [{\"role\": \"user\"}]} | messages",
					"{\"messages\": [{\"role\": \"user\", \"content\": 5}]} | messages",
					"{\"messages\": [], \"stream\": \"yes\"} | stream" })
	void namesTheFaultyParameter(String body, String param) throws Exception {
		JsonNode error = assertError(chat(body), 400);
		if (!body.equals("{")) {
			assertThat(error.path("param").stringValue()).isEqualTo(param);
		}
	}

	private static JsonNode assertError(HttpResponse<String> response, int status) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/json"));
		assertThat(json(response).propertyNames()).containsExactly("error");
		JsonNode error = json(response).path("error");
		assertThat(error.propertyNames()).containsExactly("message", "type", "param", "code");
		assertThat(error.path("type").stringValue()).isEqualTo("invalid_request_error");
		return error;
	}

	private HttpResponse<String> chat(String body) throws IOException, InterruptedException {
		return this.caller
			.send(this.caller.to(PATH).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
	}

	private static JsonNode json(HttpResponse<String> response) {
		return JsonMapper.shared().readTree(response.body());
	}

}
