package dev.groundling.telegram.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class RedactedLogTests {

	private static final Logger log = LoggerFactory.getLogger(RedactedLogTests.class);

	private static final Redaction REDACTION = new Redaction(List.of(new Secret("12:ABC_def-ghi"), new Secret("hush")));

	@Test
	void keepsTokensAndSecretsOutOfMessagesAndExceptions(CapturedOutput output) {
		try (RedactedLog redacted = new RedactedLog(REDACTION)) {
			log.warn("12:ABC_def-ghi and https://host/bot34:other-token/getMe", new IllegalStateException("outside",
					new IllegalArgumentException("https://host/bot12:ABC_def-ghi/getMe, hush")));
			log.warn("你好，bots are left alone");
		}
		assertThat(output).contains("https://host/bot•••/getMe", "outside", "你好，bots are left alone")
			.doesNotContain("ABC_def", "other-token", "hush");
	}

	@Test
	void leavesTheLogAsItWas(CapturedOutput output) {
		new RedactedLog(REDACTION).close();
		log.warn("hush");
		assertThat(output).contains("hush");
	}

}
