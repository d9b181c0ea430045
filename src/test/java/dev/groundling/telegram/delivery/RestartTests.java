package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import dev.groundling.testing.BotApiCall;
import dev.groundling.testing.BotApiFault;
import dev.groundling.testing.FakeBotApi;
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

/** What becomes of questions and answers over the end of the program. */
@ExtendWith(OutputCaptureExtension.class)
class RestartTests {

	@TempDir
	private Path data;

	private final FakeBotApi telegram = FakeBotApi.start();

	private final FakeUser ann = this.telegram.user(7, "Ann", "en");

	@AfterEach
	void stop() {
		this.telegram.close();
	}

	@Test
	void finishesWhatIsBeingAnsweredBeforeItStops() {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		UpdateHandler handler = (update, waited, replies) -> {
			begun.countDown();
			TestBot.awaitQuietly(goOn);
			TestBot.echo().handle(update, waited, replies);
		};
		TestBot bot = TestBot.start(this.telegram, this.data, handler);
		FakeMessage question = this.ann.says("Hello");
		TestBot.awaitQuietly(begun);
		Thread stopping = Thread.ofVirtual().start(bot::close);
		TestBot.await("the last request", () -> lastOffsetConfirmed());
		goOn.countDown();
		assertThat(question.awaitReply().text()).contains("Hello");
		TestBot.await("the end", () -> !stopping.isAlive());
	}

	@Test
	void confirmsWhatIsInTheInboxAsItStops() {
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.says("Hello").awaitReply();
		}
		assertThat(this.telegram.updates().waiting()).isZero();
		assertThat(lastOffsetConfirmed()).isTrue();
	}

	@Test
	void answersAfterTheNextStartWhatWasNotAnswered() {
		AtomicInteger tries = new AtomicInteger();
		UpdateHandler handler = (update, waited, replies) -> {
			if (tries.incrementAndGet() == 1) {
				TestBot.awaitQuietly(new CountDownLatch(1));
				throw new IllegalStateException("broken off");
			}
			TestBot.echo().handle(update, waited, replies);
		};
		FakeMessage question = this.ann.says("Hello");
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			TestBot.await("a first try", () -> tries.get() == 1);
			// As the end of the program does, without waiting for as long.
			bot.part(Handling.class).breakOff();
			bot.part(Workers.class, "answering").interrupt();
		}
		assertThat(question.replies()).isEmpty();
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			assertThat(question.awaitReply().text()).contains("Hello");
		}
		assertThat(question.replies()).hasSize(1);
	}

	@Test
	void sendsAfterTheNextStartWhatWasNotSent() {
		this.telegram.always("sendMessage", BotApiFault.badGateway());
		FakeMessage question = this.ann.says("Hello");
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.telegram.awaitCalls("sendMessage", 1);
			bot.part(StopSignal.class, "sending").give();
		}
		this.telegram.recover();
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			assertThat(question.awaitReply().text()).contains("Hello");
		}
		assertThat(question.replies()).hasSize(1);
	}

	@Test
	void gaveTheSameMessageToAHandlerThatIsCalledAgain() {
		AtomicInteger tries = new AtomicInteger();
		UpdateHandler handler = (update, waited, replies) -> {
			int first = replies.now(TestBot.send(7, 0, "first"));
			int second = replies.now(TestBot.send(7, 0, "second"));
			if (tries.incrementAndGet() == 1) {
				TestBot.awaitQuietly(new CountDownLatch(1));
				throw new IllegalStateException("broken off");
			}
			replies.finish(List.of(new Outgoing.Edit(new Place(7, null), first, "one", "one", null),
					new Outgoing.Edit(new Place(7, null), second, "two", "two", null)));
		};
		this.telegram.limits(RateLimits.none());
		this.ann.says("Hello");
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			TestBot.await("a first try", () -> tries.get() == 1);
			bot.part(Handling.class).breakOff();
			bot.part(Workers.class, "answering").interrupt();
		}
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			this.telegram.awaitCalls("editMessageText", 2);
		}
		assertThat(this.ann.chat().botMessages()).extracting(FakeMessage::text).containsExactly("one", "two");
	}

	@Test
	void forgetsTheMessagesOfAnotherBot(CapturedOutput output) {
		this.telegram.always("sendMessage", BotApiFault.badGateway());
		this.ann.says("Hello");
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.telegram.awaitCalls("sendMessage", 1);
			bot.part(StopSignal.class, "sending").give();
		}
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo(), "groundling.telegram.token",
				"7000000002:AnotherToken")) {
			assertThat(bot.part(Outbox.class).waiting()).isZero();
		}
		assertThat(output).contains("Another bot than before");
	}

	@Test
	void leavesNoThreadBehindThatKeepsTheProgramAlive() {
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.says("Hello").awaitReply();
		}
		assertThat(Thread.getAllStackTraces().keySet()).filteredOn((thread) -> !thread.isDaemon())
			.extracting(Thread::getName)
			.noneMatch((name) -> name.startsWith("telegram") || name.startsWith("OkHttp"));
	}

	private boolean lastOffsetConfirmed() {
		BotApiCall last = this.telegram.calls("getUpdates").getLast();
		return last.number("limit", 0) == 1 && last.number("timeout", 1) == 0 && last.number("offset", 0) > 0;
	}

}
