package dev.groundling.answer;

import dev.groundling.answer.QuestionRejected.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionTests {

	@Test
	void isTakenWithoutTheSpaceAroundIt() {
		assertThat(Question.of("  Why?\n").text()).isEqualTo("Why?");
	}

	@Test
	void isRejectedWhenBlank() {
		assertThatExceptionOfType(QuestionRejected.class).isThrownBy(() -> Question.of(" \t\n"))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.BLANK));
	}

	@Test
	void isRejectedWithAControlCharacter() {
		assertThatExceptionOfType(QuestionRejected.class).isThrownBy(() -> Question.of("Why\u0000?"))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.MALFORMED));
	}

	@Test
	void isRejectedWithHalfASurrogatePair() {
		assertThatExceptionOfType(QuestionRejected.class).isThrownBy(() -> Question.of("Why \uD83E?"))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("question"));
	}

	@Test
	void mayHaveLineBreaksTabsAndEmoji() {
		assertThat(Question.of("Why\n\tso? 🤖").text()).isEqualTo("Why\n\tso? 🤖");
	}

}
