package dev.groundling.http;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class FaultTests {

	private static final String WORDS = "pinstripewalrus";

	private final Caller caller;

	FaultTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void tellsNothingOfAFault() throws Exception {
		HttpResponse<String> response = this.caller.get(FaultyController.PATH + "?words=" + WORDS);
		assertThatProblem(response).hasStatus(500);
		assertThat(response.body()).doesNotContain(WORDS, "digest", "IllegalState");
	}

	@Test
	void logsAFaultUnderTheIdThatTheCallerGets(CapturedOutput output) throws Exception {
		String body = this.caller.get(FaultyController.PATH + "?words=" + WORDS).body();
		String id = new JsonMapper().readTree(body).path("requestId").stringValue();
		assertThat(output.getOut().lines().filter((line) -> line.contains(id))).singleElement()
			.satisfies((line) -> assertThat(line).contains("ERROR", "the id " + id));
		assertThatProblem(this.caller.get(FaultyController.PATH + "?words=" + WORDS)).saying("id");
	}

	@Test
	void logsWhereAFaultHappenedAndOfWhatKindItWas(CapturedOutput output) throws Exception {
		this.caller.get(FaultyController.PATH + "?words=" + WORDS);
		assertThat(output).contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException",
				"FaultyController.java");
	}

	@Test
	void keepsTheWordsOfAFaultOutOfTheLog(CapturedOutput output) throws Exception {
		this.caller.get(FaultyController.PATH + "?words=" + WORDS);
		assertThat(output).doesNotContain(WORDS);
	}

	@Test
	void treatsAnErrorOfTheMachineLikeAFault(CapturedOutput output) throws Exception {
		assertThatProblem(this.caller.get(FaultyController.PATH + "/error?words=" + WORDS)).hasStatus(500);
		assertThat(output).contains("AssertionError").doesNotContain(WORDS);
	}

}
