package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** Who gets in where there are keys. */
@KeyedServerTest
class KeyTests {

	private static final Path PAGE = Path.of("src/main/resources/static");

	private final Caller caller;

	KeyTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void asksForAKeyAndSaysHowToShowIt() throws Exception {
		HttpResponse<String> response = this.caller.get("/api/articles");
		assertThatProblem(response).hasStatus(401).saying("Authorization", "Bearer");
		assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"groundling\"");
	}

	@Test
	void refusesAKeyItDoesNotKnowAndDoesNotRepeatIt() throws Exception {
		HttpResponse<String> response = get("/api/articles", "Bearer abcdefghijklmnop");
		assertThatProblem(response).hasStatus(401);
		assertThat(response.headers().firstValue("WWW-Authenticate"))
			.hasValueSatisfying((challenge) -> assertThat(challenge).contains("error=\"invalid_token\""));
		assertThat(response.body()).doesNotContain("abcdefghijklmnop");
	}

	@ParameterizedTest
	@ValueSource(strings = { KeyedServerTest.KEY, KeyedServerTest.OTHER_KEY, KeyedServerTest.ADMIN_KEY })
	void letsInWhoHasAKey(String key) throws Exception {
		assertThat(get("/api/articles", "Bearer " + key).statusCode()).isEqualTo(200);
	}

	@Test
	void takesTheNameOfTheSchemeInAnyCase() throws Exception {
		assertThat(get("/api/articles", "bearer " + KeyedServerTest.KEY).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Bearer", "Bearer ", KeyedServerTest.KEY, "Basic " + KeyedServerTest.KEY,
			"Bearer " + KeyedServerTest.KEY + "x", "Bearer " + KeyedServerTest.KEY + " " + KeyedServerTest.KEY,
			"Bearer 0123456789abcdef" })
	void refusesEverythingElseInItsPlace(String header) throws Exception {
		assertThatProblem(get("/api/articles", header)).hasStatus(401);
	}

	@Test
	void letsOnlyAdministratorsRemoveArticles() throws Exception {
		assertThatProblem(this.caller.call("DELETE", "/api/articles/unknown")).hasStatus(401);
		assertThatProblem(delete(KeyedServerTest.KEY)).hasStatus(403).saying("groundling.http.admin-keys");
		assertThatProblem(delete(KeyedServerTest.ADMIN_KEY)).hasStatus(404);
	}

	@Test
	void letsOnlyAdministratorsTakeASwapBack() throws Exception {
		assertThatProblem(this.caller.call("POST", "/api/articles/unknown/rollback")).hasStatus(401);
		assertThatProblem(this.caller.call("POST", "/api/articles/unknown/rollback", "Authorization",
				"Bearer " + KeyedServerTest.KEY))
			.hasStatus(403);
	}

	@Test
	void showsThePageToEverybodySinceItAsksForTheKey() throws Exception {
		try (Stream<Path> files = Files.walk(PAGE)) {
			List<String> paths = files.filter(Files::isRegularFile).map((file) -> "/" + PAGE.relativize(file)).toList();
			assertThat(paths).contains("/index.html", "/chat.js")
				.allSatisfy((path) -> assertThat(this.caller.get(path).statusCode()).as(path).isEqualTo(200));
		}
		assertThat(this.caller.get("/").body()).contains("<title>Groundling</title>");
	}

	@Test
	void tellsEverybodyThatItIsRunningAndNoMore() throws Exception {
		assertThat(this.caller.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThatProblem(this.caller.get("/actuator/metrics")).hasStatus(401);
		assertThatProblem(this.caller.get("/actuator/prometheus")).hasStatus(401);
	}

	@Test
	void leavesItToTheBotToCheckTheUpdatesOfTelegram() throws Exception {
		assertThatProblem(this.caller.call("POST", "/telegram/x")).hasStatus(404);
		assertThatProblem(this.caller.call("POST", "/telegram/../api/feedback")).hasStatus(401);
		assertThatProblem(this.caller.call("POST", "/telegram/x/y")).hasStatus(401);
	}

	// Each is read in another way by the container, by the controllers or by neither.
	@ParameterizedTest
	@ValueSource(strings = { "//api/articles", "/api//articles", "/api;a=b/articles", "/api/articles;a=.css",
			"/%61pi/articles", "/./api/articles", "/x.css/../api/articles", "/actuator/health/../prometheus",
			"/actuator/health/%2e%2e/prometheus", "/API/articles", "/api/articles/", "/x.css/api/articles",
			"/actuator/health;/../metrics", "/api/articles/x.css", "/v1/models", "/mcp", "/nothing" })
	void hasNoWayRound(String path) throws Exception {
		String response = this.caller.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(response).matches("(?s)HTTP/1.1 40[01] .*").doesNotContain("lighthouse");
	}

	@Test
	void tellsClientsOfOpenAiInTheirForm() throws Exception {
		HttpResponse<String> response = this.caller.get("/v1/models");
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/json"));
		JsonNode error = JsonMapper.shared().readTree(response.body()).path("error");
		assertThat(error.propertyNames()).containsExactly("message", "type", "param", "code");
		assertThat(error.path("code").stringValue()).isEqualTo("invalid_api_key");
	}

	private HttpResponse<String> delete(String key) throws IOException, InterruptedException {
		return this.caller.call("DELETE", "/api/articles/unknown", "Authorization", "Bearer " + key);
	}

	private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
		return this.caller.call("GET", path, "Authorization", authorization);
	}

}
