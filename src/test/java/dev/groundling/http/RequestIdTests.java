package dev.groundling.http;

import java.net.http.HttpResponse;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class RequestIdTests {

	private static final String HEADER = "X-Request-Id";

	private final Caller caller;

	RequestIdTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void givesEveryRequestAnId() throws Exception {
		String id = this.caller.get("/api/articles").headers().firstValue(HEADER).orElseThrow();
		assertThat(UUID.fromString(id)).isNotNull();
		assertThat(this.caller.get("/api/articles").headers().firstValue(HEADER)).isNotEqualTo(id);
	}

	@Test
	void keepsTheIdThatAClientBrings() throws Exception {
		assertThat(this.caller.call("GET", "/api/articles", HEADER, "front-7.a_B").headers().allValues(HEADER))
			.containsExactly("front-7.a_B");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "two words", "a\tb", "<script>", "a:b" })
	void takesNoIdThatCouldForgeALineOfTheLog(String id) throws Exception {
		assertThat(this.caller.call("GET", "/api/articles", HEADER, id).headers().firstValue(HEADER))
			.hasValueSatisfying((given) -> assertThat(given).isNotEqualTo(id).hasSize(36));
	}

	@Test
	void takesNoIdLongerThanALineOfTheLog() throws Exception {
		assertThat(this.caller.call("GET", "/api/articles", HEADER, "x".repeat(65)).headers().firstValue(HEADER))
			.hasValueSatisfying((given) -> assertThat(given).hasSize(36));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/api/articles/unknown", "/WEB-INF/web.xml", "/api/ask", "/actuator/nothing" })
	void standsInTheProblem(String path) throws Exception {
		HttpResponse<String> response = this.caller.get(path);
		assertThat(JsonMapper.shared().readTree(response.body()).path("requestId").stringValue())
			.isEqualTo(response.headers().firstValue(HEADER).orElseThrow());
	}

	@Test
	void standsInEveryLineOfTheLogAboutTheRequest(CapturedOutput output) throws Exception {
		this.caller.call("GET", FaultyController.PATH + "?words=x", HEADER, "look-for-this");
		assertThat(output.getOut().lines().filter((line) -> line.contains("ERROR"))).isNotEmpty()
			.allMatch((line) -> line.contains("[look-for-this]"));
	}

}
