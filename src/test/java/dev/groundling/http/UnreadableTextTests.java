package dev.groundling.http;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static dev.groundling.http.ProblemAssert.assertThatProblem;

/** Questions with something in them that no text has. */
@ServerTest
class UnreadableTextTests {

	private final Caller caller;

	UnreadableTextTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void refusesAnEscapedControlCharacter() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How\\u0000 many?\"}")).hasStatus(400)
			.namesField("question");
	}

	@Test
	void refusesARawControlCharacter() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How\u0001 many?\"}")).hasStatus(400).namesField("question");
	}

	@Test
	void refusesAnEscapedUnpairedSurrogate() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How\\ud800 many?\"}")).hasStatus(400)
			.namesField("question");
	}

	@Test
	void refusesAnUnpairedSurrogateInUtf8() throws Exception {
		assertThatProblem(this.caller.ask(withBytes(0xED, 0xA0, 0x80))).hasStatus(400).namesField("question");
	}

	@Test
	void refusesBytesThatAreNotUtf8() throws Exception {
		assertThatProblem(this.caller.ask(withBytes(0xFF, 0xFE))).hasStatus(400).namesField("question");
	}

	@Test
	void answersAnUnpairedSurrogateInAFieldNameWithAProblem() throws Exception {
		assertThatProblem(this.caller.ask("{\"\\ud800\": \"How many?\"}")).hasStatus(400);
	}

	private static byte[] withBytes(int... bytes) {
		StringBuilder latin = new StringBuilder("{\"question\": \"How");
		for (int each : bytes) {
			latin.append((char) each);
		}
		return latin.append(" many?\"}").toString().getBytes(StandardCharsets.ISO_8859_1);
	}

}
