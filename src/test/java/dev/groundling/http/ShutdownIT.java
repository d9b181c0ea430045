package dev.groundling.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.testing.GroundlingProcess;
import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of requests when the program is told to stop.
 */
class ShutdownIT {

	/** More than there are threads to work on them. */
	private static final int AT_ONCE = 12;

	private static final Duration BETWEEN_WORDS = Duration.ofMillis(100);

	private static final int TERMINATED = 128 + 15;

	@TempDir
	private Path data;

	@Test
	void answersEveryRequestItHasAcceptedBeforeItStops() throws Exception {
		List<Socket> callers = new ArrayList<>();
		try (GroundlingProcess server = GroundlingProcess.start(this.data, "--server.port=0")) {
			int port = server.awaitPort();
			for (int i = 0; i < AT_ONCE; i++) {
				callers.add(ask("How many patents did Ningbo have in 19" + (80 + i) + "?", port));
			}
			server.stop();
			for (Socket caller : callers) {
				assertThat(read(caller)).startsWith("HTTP/1.1 200 ").contains("\"elapsedMillis\":").endsWith("}");
			}
			assertThat(server.awaitEnd().exitCode()).isEqualTo(TERMINATED);
		}
		finally {
			for (Socket caller : callers) {
				caller.close();
			}
		}
	}

	@Test
	void finishesAStreamBeforeItStops() throws Exception {
		String text = "As of 1986, there were only 7 patents in Ningbo. [1]";
		try (ScriptedModel model = ScriptedModel.start()
			.otherwise((request) -> ModelReply.text(text).slowly(BETWEEN_WORDS));
				GroundlingProcess server = GroundlingProcess.start(this.data, "--server.port=0",
						"--groundling.model.provider=openai", "--groundling.model.name=scripted",
						"--groundling.model.api-key=secret", "--groundling.model.base-url=" + model.url() + "/v1");
				StreamReader client = StreamReader.ask(server.awaitPort(),
						"How many patents did Ningbo have in 1986?")) {
			client.await("event: passages");
			server.stop();
			client.await("event: answer");
			assertThat(client.awaitStart("data: ")).contains("\"answeredBy\":\"openai:scripted\"");
			assertThat(server.awaitEnd().exitCode()).isEqualTo(TERMINATED);
		}
	}

	private static Socket ask(String question, int port) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		String body = "{\"question\": \"" + question + "\"}";
		String request = """
				POST /api/ask HTTP/1.0
				Host: localhost
				Content-Type: application/json
				Content-Length: %d

				%s""".formatted(body.length(), body).replace("\n", "\r\n");
		socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private static String read(Socket socket) throws IOException {
		return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
