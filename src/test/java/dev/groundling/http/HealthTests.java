package dev.groundling.http;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class HealthTests {

	private final Caller caller;

	HealthTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void isReadyOnceStarted() throws Exception {
		assertThat(this.caller.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@Test
	void isAlive() throws Exception {
		assertThat(this.caller.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
	}

	@Test
	void tellsWhichModelServesAndNothingOfTheMachine() throws Exception {
		assertThat(this.caller.get("/actuator/health").body())
			.contains("\"model\":{\"details\":{\"serving\":\"none\"},\"status\":\"UP\"}")
			.doesNotContain("path", "disk");
	}

	@Test
	void exposesFourEndpointsAndNoMore() throws Exception {
		assertThat(new JsonMapper().readTree(this.caller.get("/actuator").body()).path("_links").propertyNames())
			.map((name) -> name.replaceFirst("-.*", ""))
			.containsOnly("self", "health", "info", "metrics", "prometheus");
	}

	@Test
	void tellsItsNameAndVersion() throws Exception {
		assertThat(this.caller.get("/actuator/info").body()).contains("\"name\":\"Groundling\"", "\"version\":\"")
			.doesNotContain("@project");
	}

	@Test
	void countsRequestsForPrometheus() throws Exception {
		this.caller.get("/api/articles");
		assertThat(this.caller.get("/actuator/prometheus").body()).contains("http_server_requests_seconds_count",
				"uri=\"/api/articles\"");
	}

}
