package dev.groundling.telegram;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import dev.groundling.testing.RateLimits;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.util.FileSystemUtils;

/**
 * A test of the bot in front of a Bot API server, with the real index and the bundled
 * article. Every test has users and groups of its own, and fails if a rule of the Bot API
 * was broken.
 */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = { "groundling.data.directory=target/test-data/bot",
		"groundling.telegram.token=" + FakeBotApi.TOKEN, "groundling.telegram.admins=" + BotTest.ADMIN })
abstract class BotTest {

	static final long ADMIN = 4_711;

	static final String PATENTS = "How many patents did Ningbo have in 1986?";

	private static final AtomicLong IDS = new AtomicLong(1_000);

	/**
	 * Starts a server. Each program needs its own, as only one may get a bot's updates.
	 * @param data name of the program's folder of data, in which nothing is left of an
	 * earlier run
	 */
	static FakeBotApi started(String data) {
		FileSystemUtils.deleteRecursively(Path.of("target/test-data", data).toFile());
		FakeBotApi telegram = FakeBotApi.start();
		// Telegram's limits are kept by the delivery, and only take time here.
		telegram.limits(RateLimits.none());
		return telegram;
	}

	/** Returns the server that the bot of this test is connected to. */
	abstract FakeBotApi telegram();

	@AfterEach
	void brokeNoRule() {
		telegram().recover();
		telegram().assertNoViolations();
	}

	static long newId() {
		return IDS.incrementAndGet();
	}

	FakeUser user() {
		return telegram().user(newId(), "Ann", "en");
	}

	FakeUser admin() {
		return telegram().user(ADMIN, "Root", "en");
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
