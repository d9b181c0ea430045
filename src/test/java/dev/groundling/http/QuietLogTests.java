package dev.groundling.http;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What users write stays out of the log, whatever it is. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTests {

	private static final String WORDS = "pinstripewalrus";

	private final Caller caller;

	QuietLogTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void doesNotLogAQuestion(CapturedOutput output) throws Exception {
		assertThat(this.caller.ask("{\"question\": \"Who is " + WORDS + "?\"}").statusCode()).isEqualTo(200);
		assertThat(output).doesNotContain(WORDS);
	}

	@Test
	void doesNotLogAQuestionItRefuses(CapturedOutput output) throws Exception {
		this.caller.ask("{\"question\": \"" + WORDS.repeat(200) + "\"}");
		this.caller.ask("{\"question\": \"" + WORDS + "\\u0000\"}");
		this.caller.ask("{\"question\": \"" + WORDS + "\", \"conversationId\": \"" + WORDS + "\"}");
		assertThat(output).doesNotContain(WORDS);
	}

	@Test
	void doesNotLogABodyItCannotRead(CapturedOutput output) throws Exception {
		this.caller.ask(WORDS);
		this.caller.ask("{\"" + WORDS + "\": 5}");
		this.caller.ask("{\"question\": [\"" + WORDS + "\"]}");
		this.caller.ask("{\"question\": \"" + WORDS);
		assertThat(output).doesNotContain(WORDS);
	}

	@Test
	void doesNotLogASearch(CapturedOutput output) throws Exception {
		this.caller.get("/api/search?q=" + WORDS);
		this.caller.get("/api/search?q=" + WORDS + "&limit=" + WORDS);
		this.caller.get("/api/search?q=" + WORDS + "%FF");
		assertThat(output).doesNotContain(WORDS);
	}

	@Test
	void doesNotLogAnUnknownPathOrMethod(CapturedOutput output) throws Exception {
		this.caller.get("/" + WORDS);
		this.caller.get("/api/articles/" + WORDS);
		this.caller.call(WORDS, "/api/ask");
		assertThat(output).doesNotContain(WORDS);
	}

	@Test
	void doesNotLogARequestThatTheServerRefuses(CapturedOutput output) throws IOException {
		this.caller.raw("GET /api/search?q=<" + WORDS + "> HTTP/1.1\r\nHost: localhost\r\n\r\n");
		this.caller.raw("GET /api/articles HTTP/1.1\r\nHost: localhost\r\nCookie: a=\"" + WORDS
				+ "\r\nConnection: close\r\n\r\n");
		this.caller.raw("GET /api/articles HTTP/1.1\r\nHost: localhost\r\n" + WORDS + "\r\n\r\n");
		this.caller.raw(WORDS + "\r\n\r\n");
		assertThat(output).doesNotContain(WORDS);
	}

}
