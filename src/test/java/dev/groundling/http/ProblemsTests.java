package dev.groundling.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ProblemsTests {

	private static final String QUESTION = "{\"question\": \"How many?\"}";

	private final Caller caller;

	ProblemsTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void knowsNoOtherPath() throws Exception {
		assertThatProblem(this.caller.get("/nothing/here")).hasStatus(404);
	}

	@Test
	void answersABrowserOnAnUnknownPathWithAProblemToo() throws Exception {
		assertThatProblem(this.caller.call("GET", "/nothing", "Accept", "text/html")).hasStatus(404);
	}

	@Test
	void knowsNothingOnThePathOfErrors() throws Exception {
		assertThatProblem(this.caller.get("/error")).hasStatus(404);
	}

	@Test
	void hidesWhatTheContainerHides() throws Exception {
		assertThatProblem(this.caller.get("/WEB-INF/web.xml")).hasStatus(404);
	}

	@Test
	void exposesNoOtherEndpointOfTheActuator() throws Exception {
		assertThatProblem(this.caller.get("/actuator/env")).hasStatus(404);
	}

	@Test
	void tellsOfAMetricThatDoesNotExist() throws Exception {
		assertThatProblem(this.caller.get("/actuator/metrics/nope")).hasStatus(404);
	}

	@Test
	void saysWhichMethodIsAllowed() throws Exception {
		HttpResponse<String> response = this.caller.get("/api/ask");
		assertThatProblem(response).hasStatus(405);
		assertThat(response.headers().firstValue("Allow")).hasValue("POST");
	}

	@Test
	void refusesAMethodNobodyKnows() throws Exception {
		assertThatProblem(this.caller.call("FROB", "/api/search")).hasStatus(405);
	}

	@Test
	void refusesAQuestionThatIsNotSentAsJson() throws Exception {
		assertThatProblem(this.caller.send(this.caller.to("/api/ask")
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofString(QUESTION)))).hasStatus(415);
	}

	@Test
	void refusesAQuestionThatIsSentAsNothing() throws Exception {
		assertThatProblem(this.caller.send(this.caller.to("/api/ask").POST(BodyPublishers.ofString(QUESTION))))
			.hasStatus(415);
	}

	@Test
	void refusesAContentTypeThatIsNone() throws Exception {
		assertThatProblem(this.caller
			.send(this.caller.to("/api/ask").header("Content-Type", "json").POST(BodyPublishers.ofString(QUESTION))))
			.hasStatus(415);
	}

	@Test
	void refusesAnEncodingItDoesNotKnow() throws Exception {
		assertThatProblem(this.caller.send(this.caller.to("/api/ask")
			.header("Content-Type", "application/json;charset=klingon")
			.POST(BodyPublishers.ofString(QUESTION)))).hasStatus(415);
	}

	@Test
	void refusesToAnswerInHtml() throws Exception {
		assertThatProblem(this.caller.send(this.caller.to("/api/ask")
			.headers("Content-Type", "application/json", "Accept", "text/html")
			.POST(BodyPublishers.ofString(QUESTION)))).hasStatus(406);
	}

	@Test
	void refusesAnAcceptHeaderThatMakesNoSense() throws Exception {
		assertThatProblem(this.caller.call("GET", "/api/articles", "Accept", "???")).hasStatus(406);
	}

	@Test
	void refusesThePagesOfOtherSites() throws Exception {
		String request = """
				OPTIONS /api/ask HTTP/1.1\r
				Host: localhost\r
				Origin: http://example.org\r
				Access-Control-Request-Method: POST\r
				Connection: close\r
				\r
				""";
		assertThat(this.caller.raw(request)).startsWith("HTTP/1.1 403")
			.contains("application/problem+json")
			.doesNotContain("Access-Control-Allow");
	}

	@Test
	void allowsNoOtherSiteToReadAnAnswer() throws Exception {
		assertThat(this.caller.call("GET", "/api/articles", "Origin", "http://example.org").headers().map())
			.doesNotContainKey("access-control-allow-origin");
	}

}
