package dev.groundling.telegram;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.telegram.QuestionBank.Asked;
import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeChat;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.GroundlingProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two hundred chats asking at once: nothing is lost, doubled, out of order or too fast.
 * How long it takes is printed, as it says as much about the machine. Telegram's limit
 * alone makes it more than 20 seconds.
 */
class LoadTrial {

	private static final int CHATS = 200;

	private static final int QUESTIONS = 3;

	@TempDir
	private Path data;

	private final List<List<Asked>> asked = new ArrayList<>();

	@Test
	void answersTwoHundredChatsInOrderAndWithinTheLimits() throws Exception {
		try (FakeBotApi telegram = FakeBotApi.start();
				GroundlingProcess bot = TelegramProgram.start(telegram, this.data,
						"--groundling.telegram.patience=2m")) {
			bot.awaitPort();
			Instant start = Instant.now();
			askAll(telegram);
			telegram.await("an answer to each question", Duration.ofMinutes(5),
					() -> this.asked.stream().flatMap(List::stream).allMatch(Asked::isAnswered));
			print(start);
			telegram.updates().awaitConfirmed();
			for (List<Asked> chat : this.asked) {
				assertOnceAndInOrder(chat);
			}
			telegram.assertNoViolations();
			telegram.assertLimitsKept();
		}
	}

	private void askAll(FakeBotApi telegram) {
		for (int chat = 0; chat < CHATS; chat++) {
			List<Asked> questions = new ArrayList<>();
			for (int i = 0; i < QUESTIONS; i++) {
				questions.add(QuestionBank.ask(telegram.user(1000 + chat, "User", "en"), chat + i));
			}
			this.asked.add(questions);
		}
	}

	private static void assertOnceAndInOrder(List<Asked> questions) {
		FakeChat chat = questions.getFirst().message().chat();
		assertThat(chat.botMessages()).extracting(FakeMessage::replyTo)
			.containsExactlyElementsOf(questions.stream().map((one) -> one.message().id()).toList());
		assertThat(questions).allSatisfy((one) -> assertThat(one.answers()).hasSize(1));
	}

	private void print(Instant start) {
		List<Duration> first = this.asked.stream().map((chat) -> waited(chat.getFirst())).sorted().toList();
		List<Duration> all = this.asked.stream().flatMap(List::stream).map(LoadTrial::waited).sorted().toList();
		System.out
			.println("First answers of " + CHATS + " chats: " + quantiles(first) + "; all " + all.size() + " answers: "
					+ quantiles(all) + "; total " + Duration.between(start, Instant.now()).toMillis() + " ms");
	}

	private static Duration waited(Asked question) {
		return Duration.between(question.message().sent(), question.answers().getFirst().sent());
	}

	private static String quantiles(List<Duration> sorted) {
		return "p50 " + sorted.get(sorted.size() / 2).toMillis() + " ms, p99 "
				+ sorted.get(sorted.size() * 99 / 100).toMillis() + " ms";
	}

}
