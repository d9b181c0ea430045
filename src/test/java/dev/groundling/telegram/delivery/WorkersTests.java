package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import dev.groundling.testing.RateLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

import static org.assertj.core.api.Assertions.assertThat;

class WorkersTests {

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
	void dealsWithTheMessagesOfOneChatInOrder() {
		List<FakeMessage> questions = IntStream.rangeClosed(1, 5)
			.mapToObj((number) -> this.ann.says("question " + number))
			.toList();
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			questions.getLast().awaitReply();
		}
		assertThat(this.ann.chat().botMessages()).extracting(FakeMessage::replyTo)
			.containsExactlyElementsOf(questions.stream().map(FakeMessage::id).toList());
	}

	@Test
	void letsNoChatWaitForAnother() {
		CountDownLatch goOn = new CountDownLatch(1);
		UpdateHandler handler = (update, waited, replies) -> {
			if (update.getMessage().getChatId() == 7) {
				await(goOn);
			}
			TestBot.echo().handle(update, waited, replies);
		};
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			FakeMessage slow = this.ann.says("slow");
			assertThat(this.bob.says("quick").awaitReply().text()).contains("quick");
			assertThat(slow.replies()).isEmpty();
			goOn.countDown();
			slow.awaitReply();
		}
	}

	@Test
	void letsAButtonPassALongAnswerOfItsChat() {
		CountDownLatch goOn = new CountDownLatch(1);
		UpdateHandler handler = (update, waited, replies) -> {
			if (update.hasCallbackQuery()) {
				goOn.countDown();
				replies.finish(List.of());
				return;
			}
			if (update.getMessage().getText().equals("slow")) {
				await(goOn);
			}
			replies.finish(List.of(new Outgoing.Send(new Place(7, null), update.getMessage().getMessageId(), "answer",
					"answer", new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(
							InlineKeyboardButton.builder().text("More").callbackData("more").build()))))));
		};
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			FakeMessage answer = this.ann.says("quick").awaitReply();
			FakeMessage slow = this.ann.says("slow");
			this.ann.taps(answer, "More");
			assertThat(slow.awaitReply().text()).isEqualTo("answer");
		}
	}

	@Test
	void turnsDownWhatIsMoreThanAUserMayHaveWaiting() {
		CountDownLatch goOn = new CountDownLatch(1);
		UpdateHandler handler = (update, waited, replies) -> {
			await(goOn);
			replies.finish(List.of());
		};
		List<FakeMessage> questions = IntStream.rangeClosed(1, Inbox.MOST_OF_A_USER + 1)
			.mapToObj((number) -> this.ann.says("question " + number))
			.toList();
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			assertThat(questions.getLast().awaitReply().text()).contains("more than I can take at once");
			goOn.countDown();
			TestBot.await("an empty inbox", () -> bot.part(Inbox.class).waiting() == 0);
		}
		assertThat(this.ann.chat().botMessages()).hasSize(1);
	}

	@Test
	void tellsHowLongAnUpdateHasWaited() {
		CountDownLatch goOn = new CountDownLatch(1);
		TestClock clock = new TestClock();
		AtomicReference<Duration> wait = new AtomicReference<>(Duration.ZERO);
		UpdateHandler handler = (update, waited, replies) -> {
			wait.set(waited);
			await(goOn);
			replies.finish(List.of());
		};
		try (TestBot bot = TestBot.start(this.telegram.url(), this.data, handler, clock)) {
			this.ann.says("first");
			this.ann.says("second");
			TestBot.await("both in the inbox", () -> bot.part(Inbox.class).waiting() == 2);
			clock.forward(Duration.ofMinutes(1));
			goOn.countDown();
			TestBot.await("an empty inbox", () -> bot.part(Inbox.class).waiting() == 0);
		}
		assertThat(wait.get()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
	}

	@Test
	void dealsWithMoreThanItKeepsInMemory() {
		this.telegram.limits(RateLimits.none());
		Map<Long, Boolean> seen = new ConcurrentHashMap<>();
		LongStream.rangeClosed(1, 1200).forEach((id) -> this.telegram.user(id, "User", "en").says("hello"));
		UpdateHandler handler = (update, waited, replies) -> {
			seen.put(update.getMessage().getChatId(), true);
			replies.finish(List.of());
		};
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			TestBot.await("everyone seen", () -> seen.size() == 1200);
			TestBot.await("an empty inbox", () -> bot.part(Inbox.class).waiting() == 0);
		}
	}

	@Test
	void keepsToTheLimitsWithManyChatsAtOnce() {
		List<FakeMessage> questions = LongStream.rangeClosed(1, 60)
			.mapToObj((id) -> this.telegram.user(id, "User", "en").says("hello from " + id))
			.toList();
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			questions.forEach(FakeMessage::awaitReply);
		}
		assertThat(questions).allSatisfy((question) -> assertThat(question.replies()).hasSize(1));
		this.telegram.assertLimitsKept();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
