package dev.groundling.telegram.delivery;

import java.nio.file.Path;

import dev.groundling.testing.BotApiFault;
import dev.groundling.testing.FakeBotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;

import static org.assertj.core.api.Assertions.assertThat;

class BestEffortTests {

	@TempDir
	private Path data;

	private final FakeBotApi telegram = FakeBotApi.start();

	@BeforeEach
	void meet() {
		this.telegram.user(7, "Ann", "en");
		this.telegram.user(8, "Bob", "en");
	}

	@AfterEach
	void stop() {
		this.telegram.close();
	}

	@Test
	void bothersNobodyWithWhatFails() {
		this.telegram.next("sendChatAction", BotApiFault.tooMany(5), BotApiFault.drop(), BotApiFault.badGateway());
		try (TestBot bot = start()) {
			for (int i = 0; i < 3; i++) {
				assertThat(bot.part(BestEffort.class)
					.attempt(SendChatAction.builder().chatId(7L).action("typing").build())).isEmpty();
			}
			assertThat(this.telegram.calls("sendChatAction")).hasSize(3);
		}
	}

	@Test
	void showsNoTwoDraftsOfAChatAtOnce() {
		try (TestBot bot = start()) {
			assertThat(draft(bot, 7)).isTrue();
			assertThat(draft(bot, 7)).isFalse();
			assertThat(draft(bot, 8)).isTrue();
		}
		assertThat(this.telegram.calls("sendMessageDraft")).hasSize(2);
	}

	@Test
	void showsNoDraftWhileTelegramAsksToWait() {
		this.telegram.next("sendMessageDraft", BotApiFault.tooMany(600));
		try (TestBot bot = start()) {
			assertThat(draft(bot, 7)).isFalse();
			assertThat(bot.part(Chats.class).takesDrafts(7)).isTrue();
			assertThat(draft(bot, 7)).isFalse();
		}
		assertThat(this.telegram.calls("sendMessageDraft")).hasSize(1);
	}

	@Test
	void neverTriesAgainWhereDraftsAreRefused() {
		this.telegram.next("sendMessageDraft", BotApiFault.refusal(400, "Bad Request: TEXTDRAFT_PEER_INVALID"));
		try (TestBot bot = start()) {
			assertThat(draft(bot, 7)).isFalse();
		}
		try (TestBot bot = start()) {
			assertThat(draft(bot, 7)).isFalse();
			assertThat(draft(bot, 8)).isTrue();
		}
		assertThat(this.telegram.calls("sendMessageDraft")).hasSize(2);
	}

	private static boolean draft(TestBot bot, long chat) {
		return bot.part(BestEffort.class)
			.draft(SendMessageDraft.builder().chatId(chat).draftId(1).text("So far").build());
	}

	private TestBot start() {
		return TestBot.start(this.telegram, this.data, TestBot.echo());
	}

}
