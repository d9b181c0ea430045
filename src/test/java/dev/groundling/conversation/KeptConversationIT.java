package dev.groundling.conversation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.groundling.testing.GroundlingProcess;
import dev.groundling.testing.GroundlingProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Conversations and feedback of the packaged program, over a kill.
 */
class KeptConversationIT {

	@TempDir
	private Path data;

	@Test
	void goesOnWithAConversationAfterAKill() throws Exception {
		JsonNode first;
		try (GroundlingProcess server = start()) {
			first = ask(server.awaitPort(), "{\"question\": \"What was the technical transaction volume in 1987?\"}");
			server.kill();
		}
		String id = first.path("conversationId").stringValue();
		try (GroundlingProcess server = start()) {
			int port = server.awaitPort();
			JsonNode second = ask(port, "{\"question\": \"and in 2018?\", \"conversationId\": \"" + id + "\"}");
			assertThat(second.path("standaloneQuestion").stringValue())
				.isEqualTo("What was the technical transaction volume in 2018?");
			assertThat(post(port, "/api/feedback",
					"{\"answerId\": \"" + first.path("id").stringValue() + "\", \"helpful\": true}")
				.statusCode()).isEqualTo(204);
		}
	}

	@Test
	void startsOverADamagedDatabaseAndAnswersCommandsBeside() throws Exception {
		Files.writeString(this.data.resolve("conversations.db"), "no database ".repeat(1_000));
		try (GroundlingProcess server = start()) {
			ask(server.awaitPort(), "{\"question\": \"How many makers are there?\"}");
			Ended beside = GroundlingProcess
				.start(Files.createDirectory(this.data.resolve("beside")), "ask",
						"How many patents did Ningbo have in 1986?", "--groundling.data.directory=" + this.data)
				.awaitEnd();
			assertThat(beside.exitCode()).as(beside.error()).isZero();
			assertThat(beside.output()).contains("only 7 patents");
			assertThat(beside.error()).isEmpty();
		}
	}

	private GroundlingProcess start() throws IOException {
		return GroundlingProcess.start(this.data, "--server.port=0");
	}

	private static JsonNode ask(int port, String body) throws Exception {
		return JsonMapper.shared().readTree(post(port, "/api/ask", body).body());
	}

	private static HttpResponse<String> post(int port, String path, String body)
			throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
		}
	}

}
