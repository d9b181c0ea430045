package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.time.Clock;

import dev.groundling.testing.BotApiFault;
import dev.groundling.testing.FakeBotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramHealthTests {

	@TempDir
	private Path data;

	private final FakeBotApi telegram = FakeBotApi.start();

	@AfterEach
	void stop() {
		this.telegram.close();
	}

	@Test
	void tellsThatThereIsNoBot() {
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo(), "groundling.telegram.token", "")) {
			assertThat(health(bot).getDetails()).containsEntry("state", "off");
		}
		assertThat(this.telegram.calls()).isEmpty();
	}

	@Test
	void tellsWhoTheBotIsAndWhatWaits() {
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.telegram.user(7, "Ann", "en").says("Hello").awaitReply();
			assertThat(health(bot).getDetails()).containsEntry("state", "running as @groundling_bot")
				.containsKeys("since", "secondsSinceLastPoll", "waitingUpdates", "waitingMessages");
		}
	}

	@Test
	void isUpWithAWrongToken() {
		this.telegram.always("*", BotApiFault.refusal(401, "Unauthorized"));
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			TestBot.await("a wrong token", () -> "wrong token".equals(health(bot).getDetails().get("state")));
			assertThat(health(bot).getStatus()).isEqualTo(Status.UP);
		}
	}

	@Test
	void tellsOfATelegramThatCannotBeReachedAndStartsAllTheSame() {
		try (TestBot bot = TestBot.start("http://127.0.0.1:1", this.data, TestBot.echo(), Clock.systemUTC())) {
			TestBot.await("an unreachable Telegram", () -> "unreachable".equals(health(bot).getDetails().get("state")));
			assertThat(health(bot).toString()).doesNotContain("AAFake");
		}
	}

	private static Health health(TestBot bot) {
		return bot.part(TelegramHealth.class).health();
	}

}
