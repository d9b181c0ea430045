package dev.groundling.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test of the bot in front of a Bot API server, with the real index and the bundled
 * article. Every test has users and groups of its own, and
 * fails if a rule of the Bot API was broken.
 */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = "groundling.telegram.admins=" + BotTest.ADMIN)
abstract class BotTest {

	static final long ADMIN = 4_711;

	static final String PATENTS = "How many patents did Ningbo have in 1986?";

	static final FakeBotApi TELEGRAM = FakeBotApi.start();

	private static final AtomicLong IDS = new AtomicLong(1_000);

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		registry.add("groundling.telegram.api-url", TELEGRAM::url);
		registry.add("groundling.telegram.token", () -> FakeBotApi.TOKEN);
		// What a former run has noted would be taken for this one's.
		registry.add("groundling.data.directory", BotTest::newFolder);
	}

	private static Path newFolder() {
		try {
			return Files.createTempDirectory("groundling-bot");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@AfterEach
	void brokeNoRule() {
		TELEGRAM.recover();
		TELEGRAM.assertNoViolations();
		TELEGRAM.assertLimitsKept();
	}

	static long newId() {
		return IDS.incrementAndGet();
	}

	static FakeUser user() {
		return TELEGRAM.user(newId(), "Ann", "en");
	}

	static FakeUser admin() {
		return TELEGRAM.user(ADMIN, "Root", "en");
	}

	/**
	 * Asks something that is answered, so that what came before was dealt with: nothing
	 * more will come of it.
	 */
	static void settle(FakeUser asker) {
		FakeMessage last = asker.says("@groundling_bot " + PATENTS);
		last.awaitReply();
	}

}
