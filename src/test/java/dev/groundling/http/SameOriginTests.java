package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class SameOriginTests {

	private final int port;

	private final Caller caller;

	SameOriginTests(@LocalServerPort int port) {
		this.port = port;
		this.caller = new Caller(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void refusesWhatABrowserSendsForAnotherSite(String site) throws Exception {
		assertThatProblem(ask("Sec-Fetch-Site", site)).hasStatus(403).saying("other sites");
	}

	@ParameterizedTest
	@ValueSource(strings = { "same-origin", "none" })
	void answersItsOwnPage(String site) throws Exception {
		assertThat(ask("Sec-Fetch-Site", site).statusCode()).isEqualTo(200);
	}

	// As when a proxy in front speaks HTTPS and gives its own name to the service.
	@Test
	void believesABrowserThatKnowsWhosePageItIs() throws Exception {
		assertThat(ask("Sec-Fetch-Site", "same-origin", "Origin", "https://answers.example.org").statusCode())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org", "null", "http://localhost", "http://localhost:1" })
	void refusesAForeignOrigin(String origin) throws Exception {
		assertThatProblem(ask("Origin", origin)).hasStatus(403);
	}

	@Test
	void answersItsOwnOrigin() throws Exception {
		assertThat(ask("Origin", "http://localhost:" + this.port).statusCode()).isEqualTo(200);
	}

	@Test
	void refusesAForeignOriginToAgentsWhateverTheMethod() throws Exception {
		assertThatProblem(this.caller.call("GET", "/mcp", "Origin", "http://example.org")).hasStatus(403);
	}

	private HttpResponse<String> ask(String... headers) throws IOException, InterruptedException {
		return this.caller.send(this.caller.to("/api/ask")
			.headers(headers)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"question\": \"How high is the lamp?\"}")));
	}

}
