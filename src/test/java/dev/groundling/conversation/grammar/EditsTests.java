package dev.groundling.conversation.grammar;

import dev.groundling.language.TextRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditsTests {

	@Test
	void makesAllChangesByTheRangesOfTheOldText() {
		Edits edits = new Edits("who won it in 1986?");
		edits.replace(new TextRange(8, 10), "the cup");
		edits.replace(new TextRange(14, 18), "1990");
		assertThat(edits.made()).isEqualTo("Who won the cup in 1990?");
	}

	@Test
	void addsWordsBeforeTheQuestionMark() {
		Edits edits = new Edits("How many?");
		edits.append("in 2018");
		assertThat(edits.made()).isEqualTo("How many in 2018?");
	}

	@Test
	void addsAQuestionMark() {
		assertThat(new Edits("who won").made()).isEqualTo("Who won?");
	}

	@Test
	void keepsTheDotOfACompany() {
		assertThat(Edits.endless("Who leads Acme Inc.?")).isEqualTo("Who leads Acme Inc.");
	}

	@Test
	void keepsTheEndOfAnOrder() {
		assertThat(new Edits("tell me about it.").made()).isEqualTo("Tell me about it.");
	}

	@Test
	void tellsWhatIsStillFree() {
		Edits edits = new Edits("who won it");
		edits.replace(new TextRange(8, 10), "the cup");
		assertThat(edits.free(new TextRange(4, 7))).isTrue();
		assertThat(edits.free(new TextRange(4, 9))).isFalse();
	}

}
