package dev.groundling.http;

import java.io.IOException;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class SecurityHeadersTests {

	private final Caller caller;

	SecurityHeadersTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void forbidsThePageInlineCodeAndFrames() throws Exception {
		assertThatHeader("/", "Content-Security-Policy")
			.contains("default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'",
					"frame-ancestors 'none'", "require-trusted-types-for 'script'")
			.doesNotContain("unsafe");
	}

	@Test
	void forbidsTheSameToAnswers() throws Exception {
		assertThatHeader("/api/articles", "Content-Security-Policy").contains("default-src 'none'");
	}

	@Test
	void forbidsTheSameToErrors() throws Exception {
		assertThatHeader("/nothing", "Content-Security-Policy").contains("default-src 'none'");
	}

	@Test
	void forbidsTheSameToWhatTheContainerRefuses() throws Exception {
		assertThatHeader("/WEB-INF/web.xml", "Content-Security-Policy").contains("default-src 'none'");
	}

	@Test
	void forbidsGuessingTheContentType() throws Exception {
		assertThatHeader("/api/articles", "X-Content-Type-Options").isEqualTo("nosniff");
	}

	@Test
	void keepsTheAddressFromOtherSites() throws Exception {
		assertThatHeader("/", "Referrer-Policy").isEqualTo("no-referrer");
	}

	@Test
	void keepsAnswersOutOfCaches() throws Exception {
		assertThatHeader("/api/articles", "Cache-Control").isEqualTo("no-store");
	}

	private AbstractStringAssert<?> assertThatHeader(String path, String name)
			throws IOException, InterruptedException {
		return assertThat(this.caller.get(path).headers().firstValue(name).orElse(""));
	}

}
