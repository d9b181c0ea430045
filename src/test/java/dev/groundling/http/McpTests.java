package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What of the Model Context Protocol no client shows; its client speaks it in
 * {@link McpClientIT}.
 */
@KeyedServerTest
@TestPropertySource(
		properties = { "groundling.limits.questions-per-minute=1", "groundling.data.directory=target/http-mcp-tests" })
@ExtendWith(OutputCaptureExtension.class)
class McpTests {

	private static final String ASK = """
			{"jsonrpc": "2.0", "id": 1, "method": "tools/call",
			"params": {"name": "ask", "arguments": {"question": "How high is the lamp?"}}}
			""";

	private final Caller caller;

	McpTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void countsQuestionsAndTellsTheAgentWhenToComeBack() throws Exception {
		assertThat(result(send(KeyedServerTest.KEY, ASK)).path("isError").booleanValue()).isFalse();
		JsonNode second = result(send(KeyedServerTest.KEY, ASK));
		assertThat(second.path("isError").booleanValue()).isTrue();
		assertThat(second.at("/content/0/text").stringValue()).contains("a minute");
	}

	@Test
	void opensNoStreamThatNothingWouldComeBy() throws Exception {
		HttpResponse<String> response = this.caller.call("GET", "/mcp", "Authorization",
				"Bearer " + KeyedServerTest.KEY, "Accept", "text/event-stream");
		assertThat(response.statusCode()).isEqualTo(405);
	}

	@Test
	void refusesAMessageWhoseLengthIsOverTheLimit() throws Exception {
		assertThat(send(KeyedServerTest.KEY, "{\"x\": \"" + "x".repeat(200_000) + "\"}").statusCode()).isEqualTo(413);
	}

	@Test
	void refusesWhatIsNotJson() throws Exception {
		assertThatProblem(this.caller.send(this.caller.to("/mcp")
			.headers("Authorization", "Bearer " + KeyedServerTest.KEY, "Content-Type", "text/plain")
			.POST(BodyPublishers.ofString(ASK)))).hasStatus(415);
	}

	@Test
	void keepsWhatItCannotReadOutOfTheLog(CapturedOutput output) throws Exception {
		assertThat(send(KeyedServerTest.KEY, "{\"pinstripewalrus").statusCode()).isEqualTo(400);
		assertThat(output).doesNotContain("pinstripewalrus");
	}

	private HttpResponse<String> send(String key, String message) throws IOException, InterruptedException {
		return this.caller.send(this.caller.to("/mcp")
			.headers("Authorization", "Bearer " + key, "Content-Type", "application/json", "Accept",
					"application/json, text/event-stream", "MCP-Protocol-Version", "2025-06-18")
			.POST(BodyPublishers.ofString(message)));
	}

	private static JsonNode result(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return JsonMapper.shared().readTree(response.body()).path("result");
	}

}
