package dev.groundling;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the README to what the program does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "groundling.data.directory=target/test-data/readme")
class ReadmeTests {

	/** What differs from one answer to the next, or from one machine to another. */
	private static final List<String> VOLATILE = List.of("id", "conversationId", "confidence", "elapsedMillis");

	private final JsonMapper json = new JsonMapper();

	private final String address;

	private final String readme;

	ReadmeTests(@LocalServerPort int port) throws IOException {
		this.address = "http://localhost:" + port;
		this.readme = Files.readString(Path.of("README.md"));
	}

	@Test
	void showsTheAnswersThatTheServiceGives() throws Exception {
		List<String> requests = all("/api/ask .*-d '(\\{.*?})'");
		List<String> answers = all("(?s)```json\\n(.*?)```");
		assertThat(requests).hasSizeGreaterThanOrEqualTo(2).hasSameSizeAs(answers);
		for (int i = 0; i < requests.size(); i++) {
			assertThat(lasting(ask(requests.get(i)))).isEqualTo(lasting(answers.get(i)));
		}
	}

	@Test
	void linksOnlyToFilesThatAreThere() {
		assertThat(all("\\]\\((?!http)([^)]+)\\)")).isNotEmpty()
			.allSatisfy((link) -> assertThat(Path.of(link)).exists());
	}

	@Test
	void namesOnlyQuestionSetsThatAreThere() {
		assertThat(all("(src/test/resources/eval/[\\w/-]+\\.jsonl)")).isNotEmpty()
			.allSatisfy((set) -> assertThat(Path.of(set)).exists());
	}

	private String ask(String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + "/api/ask"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, BodyHandlers.ofString()).body();
		}
	}

	private ObjectNode lasting(String answer) {
		return ((ObjectNode) this.json.readTree(answer)).remove(VOLATILE);
	}

	private List<String> all(String pattern) {
		return Pattern.compile(pattern).matcher(this.readme).results().map((found) -> found.group(1)).toList();
	}

}
