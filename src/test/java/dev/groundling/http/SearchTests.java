package dev.groundling.http;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class SearchTests {

	private final Caller caller;

	SearchTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void listsPassages() throws Exception {
		HttpResponse<String> response = this.caller.get("/api/search?q=patents");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(new JsonMapper().readTree(response.body()).isArray()).isTrue();
	}

	@Test
	void takesTheLongestTextThoughEveryCharacterIsPercentEncoded() throws Exception {
		assertThat(this.caller.get("/api/search?q=" + "%F0%9F%98%80".repeat(2_000)).statusCode()).isEqualTo(200);
	}

	@Test
	void refusesASearchForNothing() throws Exception {
		assertThatProblem(this.caller.get("/api/search")).hasStatus(400).namesField("q");
	}

	@Test
	void refusesASearchForBlanks() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=%20")).hasStatus(400).namesField("q");
	}

	@Test
	void refusesTextOverTheLimit() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=" + "x".repeat(2_001))).hasStatus(400)
			.namesField("q")
			.saying("2000");
	}

	@Test
	void refusesControlCharacters() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=a%00b")).hasStatus(400).namesField("q");
	}

	@Test
	void refusesPercentEncodingThatIsNotUtf8() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=%FF")).hasStatus(400);
	}

	@Test
	void refusesALimitThatIsNoNumber() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=patents&limit=many")).hasStatus(400).namesField("limit");
	}

	@Test
	void refusesALimitOfNone() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=patents&limit=0")).hasStatus(400)
			.namesField("limit")
			.saying("1 to 50");
	}

	@Test
	void refusesALimitOverFifty() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=patents&limit=51")).hasStatus(400).namesField("limit");
	}

}
