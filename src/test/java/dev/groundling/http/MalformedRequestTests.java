package dev.groundling.http;

import java.io.IOException;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no client would send, and that no filter of ours gets to see. */
@ServerTest
class MalformedRequestTests {

	private final Caller caller;

	MalformedRequestTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void answersAnIllegalCharacterInTheTarget() throws Exception {
		assertThatProblemOf("GET /api/search?q=<script> HTTP/1.1\r\nHost: localhost\r\n\r\n")
			.startsWith("HTTP/1.1 400");
	}

	@Test
	void answersBrokenPercentEncoding() throws Exception {
		assertThatProblemOf("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
			.startsWith("HTTP/1.1 400");
	}

	@Test
	void answersAPathThatLeavesTheRoot() throws Exception {
		assertThatProblemOf("GET /%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
			.startsWith("HTTP/1.1 400");
	}

	@Test
	void answersAnEncodedSlash() throws Exception {
		assertThatProblemOf("GET /api/articles/a%2Fb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
			.startsWith("HTTP/1.1 400");
	}

	@Test
	void answersAMissingHost() throws Exception {
		assertThatProblemOf("GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 400");
	}

	@Test
	void answersAMethodThatIsNoToken() throws Exception {
		assertThatProblemOf("GE(T / HTTP/1.1\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 400");
	}

	@Test
	void answersAVersionOfTheFuture() throws Exception {
		assertThatProblemOf("GET / HTTP/3.7\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 505");
	}

	@Test
	void answersALengthThatIsNoNumber() throws Exception {
		assertThatProblemOf("POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n")
			.startsWith("HTTP/1.1 400");
	}

	@Test
	void answersTwoLengths() throws Exception {
		assertThatProblemOf(
				"POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")
			.startsWith("HTTP/1.1 400");
	}

	@Test
	void answersABrokenChunk() throws Exception {
		assertThatProblemOf("POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\nabc")
			.startsWith("HTTP/1.1 400");
	}

	@Test
	void answersABodyThatEndsEarly() throws Exception {
		assertThatProblemOf("POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ "Content-Length: 100\r\nConnection: close\r\n\r\n{\"question\": \"How")
			.startsWith("HTTP/1.1 400");
	}

	@Test
	void answersHeadersThatAreTooLong() throws Exception {
		assertThatProblemOf("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(40_000) + "\r\n\r\n")
			.startsWith("HTTP/1.1 400");
	}

	@Test
	void answersARequestToTrace() throws Exception {
		assertThatProblemOf("TRACE /api/ask HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
			.startsWith("HTTP/1.1 405")
			.contains("Allow: ");
	}

	private AbstractStringAssert<?> assertThatProblemOf(String request) throws IOException {
		String response = this.caller.raw(request);
		assertThat(response).contains("application/problem+json", "Content-Security-Policy: ", "\"status\":",
				"\"detail\":");
		assertThat(response).doesNotContain("<html", "<!doctype", "Tomcat", "\tat ");
		return assertThat(response);
	}

}
