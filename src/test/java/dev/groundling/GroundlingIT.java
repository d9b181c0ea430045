package dev.groundling;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

import dev.groundling.testing.GroundlingProcess;
import dev.groundling.testing.GroundlingProcess.Ended;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged program, run as its users run it.
 */
class GroundlingIT {

	@TempDir
	private Path data;

	@Test
	void servesUntilItIsStopped() throws Exception {
		try (GroundlingProcess server = start("--server.port=0")) {
			String address = "http://127.0.0.1:" + server.awaitPort();
			assertThat(get(address + "/actuator/health/readiness").statusCode()).isEqualTo(200);
			assertThat(get(address + "/api/articles").body()).contains("ningbo-innovation");
		}
	}

	@Test
	void endsTheLogOfItsStartWithItsPartsAndTheAddressToAskAt() throws Exception {
		try (GroundlingProcess server = start("--server.port=0")) {
			int port = server.awaitPort();
			assertThat(server.log().lines().toList()).satisfies((lines) -> {
				String parts = lines.get(lines.size() - 2);
				assertThat(parts).containsPattern("Ready in \\d+ ms: Java \\d+ ms, Spring \\d+ ms, ")
					.containsPattern("index opened and checked \\d+ ms")
					.containsPattern("articles read and indexed \\d+ ms")
					.containsPattern("waited for the embedding model \\d+ ms")
					.containsPattern("warmed up \\d+ ms");
				assertThat(lines.getLast()).contains("Ask at http://localhost:" + port + " (1 article, ");
			});
		}
	}

	@Test
	void answersAQuestionOnStandardOutputAlone() throws Exception {
		Ended ended = start("ask", "--json", "How many patents did Ningbo have in 1986?").awaitEnd();
		assertThat(ended.exitCode()).as(ended.error()).isZero();
		JsonNode answer = JsonMapper.shared().readTree(ended.output());
		assertThat(answer.at("/citations/0/quote").asString()).contains("only 7 patents");
	}

	@Test
	void explainsASettingOutOfItsBoundsWithoutAStackTrace() throws Exception {
		assertFailed(start("--groundling.limits.question-length=0").awaitEnd(), "groundling.limits.questionLength",
				"must be greater than or equal to 1");
	}

	@Test
	void explainsASettingThatDoesNotExist() throws Exception {
		assertFailed(start("ask", "Who?", "--groundling.knowlege.directory=x").awaitEnd(),
				"Groundling has no setting groundling.knowlege.directory");
	}

	@Test
	void explainsAKeyThatIsTooShortWithoutShowingIt() throws Exception {
		Ended ended = start("--groundling.http.api-keys=hunter2").awaitEnd();
		assertFailed(ended, "groundling.http.api-keys[0]", "16");
		assertThat(ended.output() + ended.error()).doesNotContain("hunter2");
	}

	@Test
	void explainsAPortInUse() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertFailed(start("--server.port=" + taken.getLocalPort()).awaitEnd(),
					"Port " + taken.getLocalPort() + " was already in use");
		}
	}

	@Test
	void explainsAnIndexThatIsInUse() throws Exception {
		try (Directory index = FSDirectory.open(this.data.resolve("index"));
				Lock lock = index.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			lock.ensureValid();
			assertFailed(start("ask", "Who?").awaitEnd(), "is in use by another process", "groundling.data.directory");
		}
	}

	@Test
	void endsWithOneLineOverAnUnknownCommand() throws Exception {
		Ended ended = start("aks", "Who?").awaitEnd();
		assertThat(ended.exitCode()).isEqualTo(1);
		assertThat(ended.output()).isEmpty();
		assertThat(ended.error()).hasLineCount(1).contains("'aks'");
	}

	private GroundlingProcess start(String... arguments) throws IOException {
		return GroundlingProcess.start(this.data, arguments);
	}

	private static void assertFailed(Ended ended, String... parts) {
		assertThat(ended.exitCode()).isEqualTo(1);
		assertThat(ended.output() + ended.error()).contains(parts).doesNotContain("\tat ");
	}

	private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build(),
					BodyHandlers.ofString());
		}
	}

}
