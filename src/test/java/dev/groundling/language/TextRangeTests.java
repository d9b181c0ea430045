package dev.groundling.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextRangeTests {

	@Test
	void cutsItselfOutOfAText() {
		assertThat(new TextRange(2, 4).in("abcdef")).isEqualTo("cd");
	}

	@Test
	void losesWhiteSpaceOfEveryKindAtItsEnds() {
		String text = "x \u00A0\u3000\n word \u200B\t x";
		assertThat(new TextRange(1, text.length() - 1).trimmed(text).in(text)).isEqualTo("word");
	}

	@Test
	void isEmptyWhenTrimmedOfNothingElse() {
		assertThat(new TextRange(0, 3).trimmed(" \n ").length()).isZero();
	}

	@Test
	void refusesAnEndBeforeItsStart() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(3, 2))
			.withMessage("A range must have 0 <= start <= end, but was 3 to 2.");
	}

}
