package dev.groundling.answer;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import dev.groundling.conversation.Conversations;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CheckRecordsTests {

	private final AtomicLong nanos = new AtomicLong();

	private final Set<String> known = new HashSet<>(Set.of("talk", "other"));

	private final CheckRecords checks = new CheckRecords(this.known::contains, this.nanos::get);

	@Test
	void findsWhatItKeeps() {
		this.checks.keep("a", "talk", draft("It is so."));
		assertThat(this.checks.find("a")).hasValueSatisfying((check) -> {
			assertThat(check.answeredBy()).isEqualTo("openai:scripted");
			assertThat(check.sentences()).extracting(CheckedSentence::sentence).containsExactly("It is so.");
		});
	}

	@Test
	void knowsNoAnswerThatWasNeverGiven() {
		assertThat(this.checks.find("invented")).isEmpty();
	}

	@Test
	void keepsItForAnHour() {
		this.checks.keep("a", "talk", draft("It is so."));
		this.nanos.addAndGet(Duration.ofMinutes(59).toNanos());
		assertThat(this.checks.find("a")).isPresent();
		this.nanos.addAndGet(Duration.ofMinutes(1).toNanos());
		assertThat(this.checks.find("a")).isEmpty();
	}

	@Test
	void forgetsItWithItsConversation() {
		this.checks.keep("a", "talk", draft("It is so."));
		this.checks.keep("b", "other", draft("It is so."));
		this.checks.forget(new Conversations.Forgotten("talk"));
		assertThat(this.checks.find("a")).isEmpty();
		assertThat(this.checks.find("b")).isPresent();
	}

	// An answer can be finished after its conversation was forgotten.
	@Test
	void showsNothingOfAConversationThatIsNotKnown() {
		this.known.remove("talk");
		this.checks.keep("a", "talk", draft("It is so."));
		assertThat(this.checks.find("a")).isEmpty();
	}

	@Test
	void takesNoMoreMemoryThanItMay() {
		String sentence = "x".repeat(100_000);
		IntStream.range(0, 200).forEach((i) -> this.checks.keep("a" + i, "talk", draft(sentence)));
		await().until(() -> IntStream.range(0, 200).filter((i) -> this.checks.find("a" + i).isPresent()).count() < 100);
	}

	@Test
	void canBeSentWhateverTheModelWrote() {
		CheckedSentence half = new CheckedSentence("Half \uD83D", false, 1, List.of("\"\uDE00\" isn't there"));
		assertThat(half.sentence()).isEqualTo("Half \uFFFD");
		assertThat(half.reasons()).containsExactly("\"\uFFFD\" isn't there");
		assertThat(new CheckedSentence("\uD83D\uDE00", true, 1, List.of()).sentence()).isEqualTo("\uD83D\uDE00");
	}

	private static Draft draft(String sentence) {
		return new Draft(Outcome.ANSWERED, sentence, null, 0.8, List.of()).by("openai:scripted")
			.checked(List.of(new CheckedSentence(sentence, true, 1, List.of())));
	}

}
