package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.groundling.testing.BotApiFault;
import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeChat;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import dev.groundling.testing.RateLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class SendingTests {

	@TempDir
	private Path data;

	private final FakeBotApi telegram = FakeBotApi.start();

	private final FakeUser ann = this.telegram.user(7, "Ann", "en");

	private final FakeUser bob = this.telegram.user(8, "Bob", "en");

	@AfterEach
	void stop() {
		this.telegram.close();
	}

	@Test
	void letsOneChatWaitWhileEveryoneElseGoesOn() {
		this.telegram.next("sendMessage", this.ann.chat(), BotApiFault.tooMany(3));
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			FakeMessage first = this.ann.says("first");
			this.telegram.awaitCalls("sendMessage", 1);
			assertThat(this.bob.says("second").awaitReply().text()).contains("second");
			assertThat(first.replies()).isEmpty();
			first.awaitReply();
		}
		var calls = this.telegram.calls("sendMessage");
		assertThat(calls.getLast().time()).isAfterOrEqualTo(calls.getFirst().time().plusSeconds(3));
	}

	@Test
	void triesAgainAfterABadGatewayWithoutADoubledMessage() {
		this.telegram.next("sendMessage", BotApiFault.badGateway(), BotApiFault.status(500, "oops"));
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			assertThat(this.ann.says("Hello").awaitReply().text()).isEqualTo("You said: Hello");
		}
		assertThat(this.ann.chat().botMessages()).hasSize(1);
	}

	@Test
	void sendsPlainTextWhereTelegramCannotReadTheFormatting() {
		UpdateHandler handler = (update, waited, replies) -> replies
			.finish(List.of(new Outgoing.Send(new Place(7, null), null, "<b>broken", "plain", null)));
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			this.ann.says("Hello");
			assertThat(this.ann.chat().awaitBotMessages(1).getFirst().text()).isEqualTo("plain");
		}
	}

	@Test
	void leavesAChatAloneThatHasBlockedTheBotUntilItWritesAgain(CapturedOutput output) {
		UpdateHandler handler = (update, waited, replies) -> replies
			.finish(update.hasMessage() ? List.of(TestBot.send(7, 0, "one"), TestBot.send(7, 0, "two")) : List.of());
		this.telegram.next("sendMessage", BotApiFault.refusal(403, "Forbidden: bot was blocked by the user"));
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			this.ann.says("Hello");
			this.telegram.awaitCalls("sendMessage", 1);
			TestBot.await("an empty outbox", () -> bot.part(Outbox.class).waiting() == 0);
			this.ann.says("Hello again");
			this.ann.chat().awaitBotMessages(2);
		}
		assertThat(this.telegram.calls("sendMessage")).hasSize(3);
		assertThat(output).doesNotContain("WARN", "ERROR");
	}

	@Test
	void followsAGroupThatBecomesASupergroup() {
		FakeChat group = this.telegram.group(-50, "Friends");
		UpdateHandler handler = (update, waited,
				replies) -> replies.finish(
						(update.hasMessage() && update.getMessage().hasText())
								? List.of(TestBot.send(update.getMessage().getChatId(),
										update.getMessage().getMessageId(), "one"), TestBot.send(-50, 0, "two"))
								: List.of());
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			this.ann.in(group).says("/ask Hello");
			group.awaitBotMessages(1);
			FakeChat supergroup = group.becomesSupergroup();
			this.telegram.await("a message in the supergroup",
					() -> supergroup.botMessages().stream().anyMatch((message) -> message.text().equals("two")));
		}
	}

	@Test
	void takesAnEditThatChangesNothingForDone() {
		UpdateHandler handler = (update, waited, replies) -> {
			int id = replies.now(TestBot.send(7, 0, "same"));
			replies.finish(List.of(new Outgoing.Edit(new Place(7, null), id, "same", "same", null)));
		};
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			this.ann.says("Hello");
			this.telegram.awaitCalls("editMessageText", 1);
			TestBot.await("an empty outbox", () -> bot.part(Outbox.class).waiting() == 0);
		}
		assertThat(this.telegram.calls("editMessageText")).hasSize(1);
	}

	@Test
	void sendsAnewWhatWasToChangeAMessageThatIsGone() {
		UpdateHandler handler = (update, waited, replies) -> replies
			.finish(List.of(new Outgoing.Edit(new Place(7, null), 4711, "changed", "changed", null)));
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			this.ann.says("Hello");
			assertThat(this.ann.chat().awaitBotMessages(1).getFirst().text()).isEqualTo("changed");
		}
	}

	@Test
	void sendsTheMessagesOfOneUpdateInTheirOrder() {
		UpdateHandler handler = (update, waited, replies) -> replies
			.finish(List.of(TestBot.send(7, 0, "one"), TestBot.send(7, 0, "two"), TestBot.send(7, 0, "three")));
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			this.ann.says("Hello");
			assertThat(this.ann.chat().awaitBotMessages(3)).extracting(FakeMessage::text)
				.containsExactly("one", "two", "three");
		}
		this.telegram.assertLimitsKept();
	}

	@Test
	void givesUpWhatCouldNotBeSentForADay(CapturedOutput output) {
		UpdateHandler handler = (update, waited, replies) -> replies.finish(List.of(TestBot.send(7, 0, "late")));
		this.telegram.always("sendMessage", BotApiFault.badGateway());
		TestClock clock = new TestClock();
		try (TestBot bot = TestBot.start(this.telegram.url(), this.data, handler, clock)) {
			this.ann.says("Hello");
			this.telegram.awaitCalls("sendMessage", 1);
			clock.forward(Duration.ofHours(25));
			TestBot.await("an empty outbox", () -> bot.part(Outbox.class).waiting() == 0);
		}
		assertThat(output).contains("is given up");
	}

	@Test
	void findsWhatWasSentInReplyToAMessageAndIsStillThere() {
		this.telegram.limits(RateLimits.none());
		UpdateHandler handler = (update, waited, replies) -> {
			int question = update.getMessage().getMessageId();
			int first = replies.now(TestBot.send(7, question, "first"));
			replies.finish(List.of(TestBot.send(7, 0, "second"), TestBot.send(7, 0, "third"),
					new Outgoing.Delete(new Place(7, null), first)));
		};
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			FakeMessage question = this.ann.says("Hello");
			this.telegram.awaitCalls("deleteMessage", 1);
			TestBot.await("an empty outbox", () -> bot.part(Outbox.class).waiting() == 0);
			this.ann.says("Hello again");
			List<FakeMessage> sent = this.ann.chat().botMessages();
			assertThat(bot.part(SentMessages.class).repliesTo(new Place(7, null), question.id()))
				.containsExactly(sent.get(1).id(), sent.get(2).id());
		}
	}

	// Otherwise a chat that has blocked the bot would hold up its next question.
	@Test
	void doesNotWaitForAMessageToAClosedChat() {
		UpdateHandler handler = (update, waited, replies) -> {
			int first = replies.now(TestBot.send(7, 0, "first"));
			int second = replies.now(TestBot.send(7, 0, "second"));
			replies.finish(List.of(TestBot.send(8, 0, first + " " + second)));
		};
		this.telegram.next("sendMessage", BotApiFault.refusal(403, "Forbidden: bot was blocked by the user"));
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			this.bob.says("Hello");
			this.telegram.await("an end",
					() -> this.bob.chat().botMessages().stream().anyMatch((message) -> message.text().equals("0 0")));
		}
	}

}
