package dev.groundling.answer;

import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedSentence;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingsTests {

	private static final String TEXT = "The mill stands in Orford. It has 12 wheels. The river is cold.";

	private final Readings readings = new Readings();

	@Test
	void readsASentenceThatPointsBackWithTheOneBeforeIt() {
		assertThat(this.readings.near(sentence("It has 12 wheels."))).extracting(Word::surface)
			.contains("wheels", "mill");
	}

	@Test
	void readsASentenceThatStandsAloneAlone() {
		assertThat(this.readings.near(sentence("The river is cold."))).extracting(Word::surface)
			.contains("river")
			.doesNotContain("wheels");
	}

	@Test
	void givesTheSameWordsForTheSamePassage() {
		assertThat(this.readings.context(passage())).isSameAs(this.readings.context(passage()));
	}

	@Test
	void readsTheWordsOfTheTitleAndTheHeadingWithAPassage() {
		assertThat(this.readings.context(passage())).extracting(Word::surface).contains("river", "Mills", "History");
	}

	private static RankedSentence sentence(String text) {
		int start = 100 + TEXT.indexOf(text);
		return new RankedSentence(passage(), new TextRange(start, start + text.length()), text, 0, 0, 0);
	}

	private static Passage passage() {
		return new Passage("a", "Mills", "History", 0, Passage.Kind.BODY, TEXT, 100, 100 + TEXT.length());
	}

}
