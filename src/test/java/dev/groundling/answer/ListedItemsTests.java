package dev.groundling.answer;

import dev.groundling.language.TextRange;
import dev.groundling.retrieval.Passage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListedItemsTests {

	private static final String BOX = "It comes complete.\none lamp\none cable\ntwo screws\nThe adapter is sold separately.";

	private static final String STEPS = "1. Hold the button.\n2. Open the app.\n3. Enter the code.\nThat is all.";

	@Test
	void areFoundWholeFromOneOfThem() {
		assertThat(around(BOX, "one cable")).isEqualTo("one lamp\none cable\ntwo screws");
	}

	@Test
	void areNoneInRunningText() {
		assertThat(around(BOX, "The adapter is sold separately.")).isEmpty();
	}

	@Test
	void areStepsWhenTheyAreNumbered() {
		assertThat(around(STEPS, "2. Open the app."))
			.isEqualTo("1. Hold the button.\n2. Open the app.\n3. Enter the code.");
	}

	@Test
	void areMoreThanTwo() {
		assertThat(around("one lamp\none cable\nThat is all.", "one lamp")).isEmpty();
	}

	private static String around(String text, String item) {
		Passage passage = new Passage("a", "A", null, 0, Passage.Kind.BODY, text, 100, 100 + text.length());
		int start = 100 + text.indexOf(item);
		return ListedItems.around(passage, new TextRange(start, start + item.length()))
			.map((range) -> range.shiftedBy(-100).in(text))
			.orElse("");
	}

}
