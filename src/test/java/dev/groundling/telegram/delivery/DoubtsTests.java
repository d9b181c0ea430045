package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import dev.groundling.testing.BotApiFault;
import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeChat;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages of which nobody knows whether they were sent. */
class DoubtsTests {

	@TempDir
	private Path data;

	private final FakeBotApi telegram = FakeBotApi.start();

	private final FakeUser ann = this.telegram.user(7, "Ann", "en");

	private final AtomicReference<SentMessages> again = new AtomicReference<>();

	private final FakeUser bob = this.telegram.user(8, "Bob", "en");

	@AfterEach
	void stop() {
		this.telegram.close();
	}

	@Test
	void makesAMessageThatSurelyDoesNotExistOutOfTheLineThatProvesIt() {
		this.telegram.next("sendMessage", BotApiFault.drop());
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			FakeMessage reply = this.ann.says("Hello").awaitReply();
			reply.awaitText("You said: Hello");
			assertThat(this.ann.chat().botMessages()).hasSize(1);
		}
	}

	@Test
	void doesNotMindMessagesOfOthersThatCameInBetween() {
		this.telegram.next("sendMessage", this.ann.chat(), BotApiFault.drop());
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			FakeMessage question = this.ann.says("Hello");
			this.telegram.awaitCalls("sendMessage", 1);
			this.bob.says("Hi").awaitReply();
			question.awaitReply().awaitText("You said: Hello");
		}
		assertThat(this.ann.chat().botMessages()).hasSize(1);
	}

	@Test
	void doesNotSendAgainWhatMostLikelyArrivedAndOffersTo() {
		this.telegram.next("sendMessage", BotApiFault.drop().afterTakingEffect());
		try (TestBot bot = TestBot.start(this.telegram, this.data, withAgain())) {
			this.again.set(bot.part(SentMessages.class));
			FakeMessage question = this.ann.says("Hello");
			question.awaitReplies(2);
			FakeMessage line = question.replies().getLast();
			line.awaitText("If you don't see my answer above");
			assertThat(question.replies().getFirst().text()).isEqualTo("You said: Hello");
			this.ann.taps(line, "Send it again");
			assertThat(question.awaitReplies(3).getLast().text()).isEqualTo("You said: Hello");
			this.ann.taps(line, "Send it again");
			this.ann.says("next").awaitReply();
			assertThat(question.replies()).hasSize(3);
		}
	}

	@Test
	void doesNotSendToAnotherChatWhatAForgedButtonAsksFor() {
		this.telegram.next("sendMessage", BotApiFault.drop().afterTakingEffect());
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			FakeMessage question = this.ann.says("Hello");
			question.awaitReplies(2).getLast().awaitText("If you don't see");
			assertThat(bot.part(SentMessages.class).again(1, new Place(8, null))).isFalse();
		}
	}

	@Test
	void takesNothingForProvenInASupergroup() {
		FakeChat group = this.telegram.supergroup(-1_000_000_000_050L, "Crowd");
		this.telegram.next("sendMessage", BotApiFault.drop());
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			FakeMessage question = this.ann.in(group).says("/ask Hello");
			this.telegram.awaitCalls("sendMessage", 1);
			this.bob.in(group).says("which the bot doesn't see");
			question.awaitReply().awaitText("If you don't see my answer above");
		}
	}

	@Test
	void offersTheAnswerWhenTheLinesAreInDoubtAsWell() {
		this.telegram.next("sendMessage", BotApiFault.drop(), BotApiFault.drop(), BotApiFault.drop());
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			FakeMessage question = this.ann.says("Hello");
			question.awaitReply().awaitText("If you don't see my answer above");
			assertThat(question.replies()).hasSize(1);
			assertThat(this.ann.says("next").awaitReply().text()).isEqualTo("You said: next");
		}
	}

	@Test
	void offersTheAnswerAgainWhenTheOfferIsInDoubtAsWell() {
		this.telegram.next("sendMessage", BotApiFault.drop(), BotApiFault.drop(), BotApiFault.drop(),
				BotApiFault.drop());
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.says("Hello").awaitReply().awaitText("If you don't see my answer above");
		}
	}

	@Test
	void isInDoubtOfWhatWasBeingSentWhenTheProgramWasKilled() {
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.says("before").awaitReply();
			TestBot.await("sent", () -> bot.part(Outbox.class).waiting() == 0);
			int question = this.ann.chat().messages().getFirst().id();
			bot.part(DeliveryDatabase.class)
				.run((client) -> client
					.sql("UPDATE outgoing SET state = 'sending', known = ?, message = NULL, "
							+ "html = 'again', plain = 'again'")
					.param(question)
					.update());
		}
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.chat().awaitBotMessages(2).getLast().awaitText("If you don't see my answer above");
		}
		assertThat(this.ann.chat().botMessages()).hasSize(2);
	}

	private UpdateHandler withAgain() {
		return (update, waited, replies) -> {
			if (!update.hasCallbackQuery()) {
				TestBot.echo().handle(update, waited, replies);
				return;
			}
			String data = update.getCallbackQuery().getData();
			this.again.get().again(Long.parseLong(data.substring(Doubts.AGAIN.length())), new Place(7, null));
			replies.finish(List.of());
		};
	}

}
