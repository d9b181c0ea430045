package dev.groundling.telegram;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.groundling.telegram.QuestionBank.Asked;
import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import dev.groundling.testing.GroundlingProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of questions when the program is killed, or told to stop, in the midst of
 * them.
 */
class CrashIT {

	private static final int CHATS = 30;

	private static final int QUESTIONS = 3;

	private static final int KILLS = 3;

	@TempDir
	private Path data;

	private final List<Asked> asked = new ArrayList<>();

	// Other moments: -Dcrash.seed=2 and so on.
	@Test
	void answersEachQuestionOnceHoweverOftenItIsKilled() throws Exception {
		Random random = new Random(Long.getLong("crash.seed", 1));
		try (FakeBotApi telegram = FakeBotApi.start()) {
			askAll(telegram);
			for (int kill = 1; kill <= KILLS; kill++) {
				int enough = sent(telegram) + 1 + random.nextInt(CHATS * QUESTIONS / KILLS - 5);
				try (GroundlingProcess bot = TelegramProgram.start(telegram, this.data)) {
					telegram.await(enough + " messages", () -> sent(telegram) >= enough);
					bot.kill();
				}
			}
			try (GroundlingProcess bot = TelegramProgram.start(telegram, this.data)) {
				bot.awaitPort();
				awaitAnswersOrOffers(telegram);
				takeOffers(telegram);
			}
			assertEachAnsweredOnce(telegram);
			telegram.assertNoViolationsAfterCrashes();
		}
	}

	@Test
	void leavesNothingUndoneOrDoneTwiceWhenItIsToldToStop() throws Exception {
		try (FakeBotApi telegram = FakeBotApi.start()) {
			askAll(telegram);
			try (GroundlingProcess bot = TelegramProgram.start(telegram, this.data)) {
				telegram.await("some messages", () -> sent(telegram) >= 10);
				bot.stop();
				bot.awaitEnd();
			}
			assertThat(this.asked).allSatisfy((question) -> assertThat(question.offers()).isEmpty());
			try (GroundlingProcess bot = TelegramProgram.start(telegram, this.data)) {
				bot.awaitPort();
				awaitAnswersOrOffers(telegram);
			}
			assertThat(this.asked).allSatisfy((question) -> assertThat(question.offers()).isEmpty());
			assertEachAnsweredOnce(telegram);
			telegram.assertNoViolations();
		}
	}

	private void askAll(FakeBotApi telegram) {
		for (int i = 0; i < CHATS * QUESTIONS; i++) {
			FakeUser user = telegram.user(100 + i % CHATS, "User", "en");
			this.asked.add(QuestionBank.ask(user, i / CHATS + i % CHATS));
		}
	}

	private static int sent(FakeBotApi telegram) {
		return telegram.chats().stream().mapToInt((chat) -> chat.botMessages().size()).sum();
	}

	private void awaitAnswersOrOffers(FakeBotApi telegram) {
		telegram.await("an answer, or the offer of one, to each question", Duration.ofMinutes(5),
				() -> this.asked.stream().allMatch((one) -> one.isAnswered() || !one.offers().isEmpty()));
	}

	// Whoever sees no answer above the offer takes it.
	private void takeOffers(FakeBotApi telegram) {
		List<Asked> offered = this.asked.stream().filter((one) -> !one.isAnswered()).toList();
		for (Asked one : offered) {
			FakeUser user = telegram.user(one.message().chat().id(), "User", "en");
			user.taps(one.offers().getFirst(), "Show the answer");
		}
		telegram.await("the answers that were offered", () -> offered.stream().allMatch(CrashIT::isShown));
		System.out.println("Of " + this.asked.size() + " questions, " + offers() + " answers were offered, "
				+ offered.size() + " of them not seen before.");
	}

	private long offers() {
		return this.asked.stream().filter((one) -> !one.offers().isEmpty()).count();
	}

	private static boolean isShown(Asked one) {
		return one.message()
			.chat()
			.botMessages()
			.stream()
			.map(FakeMessage::text)
			.anyMatch((text) -> text.contains(one.answer()));
	}

	private void assertEachAnsweredOnce(FakeBotApi telegram) {
		assertThat(this.asked).allSatisfy((one) -> assertThat(one.message()
			.chat()
			.botMessages()
			.stream()
			.map(FakeMessage::text)
			.filter((text) -> text.contains(one.answer()))).as(telegram::transcript).hasSize(1));
		assertThat(this.asked).allSatisfy((one) -> assertThat(one.answers()).hasSizeLessThanOrEqualTo(1));
		telegram.assertLimitsKept();
	}

}
