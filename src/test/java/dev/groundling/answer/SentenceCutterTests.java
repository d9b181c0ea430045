package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceCutterTests {

	private final SentenceCutter cutter = new SentenceCutter();

	@Test
	void givesAMarkerAfterTheFullStopToTheSentenceBeforeIt() {
		assertThat(cut("It has 7 mills. [1] It had 3.5 million guests [2].")).containsExactly("It has 7 mills. [1]",
				"It had 3.5 million guests [2].");
	}

	@Test
	void waitsForTheRestOfANumber() {
		assertThat(this.cutter.add("It grew by 3.")).isEmpty();
		assertThat(this.cutter.add("5 percent.")).isEmpty();
		assertThat(this.cutter.rest()).containsExactly("It grew by 3.5 percent.");
	}

	@Test
	void isSureOfASentenceWhoseMarkerStandsBeforeItsFullStop() {
		assertThat(this.cutter.add("It has 7 mills [1].")).containsExactly("It has 7 mills [1].");
	}

	@Test
	void takesTheItemsOfAListForSentences() {
		assertThat(cut("- **One** mill [1]\n2. Two mills [2]\n")).containsExactly("One mill [1]", "Two mills [2]");
	}

	@Test
	void cutsChineseSentences() {
		assertThat(cut("1986年有7项专利。[1]2018年有12项。[2]")).containsExactly("1986年有7项专利。 [1]", "2018年有12项。 [2]");
	}

	private List<String> cut(String text) {
		List<String> sentences = new ArrayList<>();
		text.codePoints().mapToObj(Character::toString).forEach((point) -> sentences.addAll(this.cutter.add(point)));
		sentences.addAll(this.cutter.rest());
		return sentences;
	}

}
