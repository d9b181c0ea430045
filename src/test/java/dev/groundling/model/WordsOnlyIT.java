package dev.groundling.model;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

import dev.groundling.testing.GroundlingProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program where ONNX Runtime's native library can't be linked, as on a platform that
 * it wasn't built for.
 */
class WordsOnlyIT {

	private static final List<String> UNLINKED = List.of("-Donnxruntime.native.onnxruntime.path=/no/such/folder");

	@TempDir
	private Path data;

	@Test
	void servesAndSaysThatItSearchesByWordsOnly() throws Exception {
		try (GroundlingProcess server = GroundlingProcess.start(this.data, UNLINKED, "--server.port=0")) {
			String address = "http://localhost:" + server.awaitPort();
			assertThat(server.log()).contains("searched by words only", "since ONNX Runtime doesn't run here")
				.doesNotContain("\tat ");
			assertThat(body(HttpRequest.newBuilder(URI.create(address + "/actuator/health"))))
				.contains("\"search\":\"by words only\"");
			assertThat(body(HttpRequest.newBuilder(URI.create(address + "/api/ask"))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{\"question\": \"How many patents did Ningbo have in 1986?\"}"))))
				.contains("only 7 patents");
		}
	}

	private static String body(HttpRequest.Builder request) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), BodyHandlers.ofString()).body();
		}
	}

}
