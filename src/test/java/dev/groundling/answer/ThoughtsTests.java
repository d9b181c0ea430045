package dev.groundling.answer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThoughtsTests {

	@Test
	void leavesOutThoughtsWhoseTagsAreTorn() {
		assertThat(said("<think>Hmm, 5 < 7.</think>It is 7.")).isEqualTo("It is 7.");
	}

	@Test
	void keepsWhatOnlyLooksLikeTheBeginningOfATag() {
		assertThat(said("5 <thin 7")).isEqualTo("5 <thin 7");
	}

	@Test
	void leavesOutThoughtsThatNeverEnd() {
		assertThat(said("Well. <think>Let me see")).isEqualTo("Well. ");
	}

	private static String said(String text) {
		Thoughts thoughts = new Thoughts();
		StringBuilder said = new StringBuilder();
		text.codePoints().mapToObj(Character::toString).map(thoughts::without).forEach(said::append);
		return said + thoughts.rest();
	}

}
