package dev.groundling.answer;

import java.util.List;

import dev.groundling.language.TextRange;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.Passage.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptsTests {

	private static final String TEXT = "One is here. Two is there. Three is gone.";

	private final Passage passage = new Passage("a", "Title", null, 0, Kind.BODY, TEXT, 100, 100 + TEXT.length());

	@Test
	void neighboursBecomeOneQuote() {
		Excerpts excerpts = of(113, 126).with(this.passage, new TextRange(100, 112));
		assertThat(excerpts.citations()).singleElement()
			.extracting(Citation::quote)
			.isEqualTo("One is here. Two is there.");
	}

	@Test
	void distantOnesAreQuotedInTheOrderOfTheArticle() {
		Excerpts excerpts = of(127, 141).with(this.passage, new TextRange(100, 112));
		assertThat(excerpts.citations()).extracting(Citation::quote).containsExactly("One is here.", "Three is gone.");
		assertThat(excerpts.citations()).extracting(Citation::number).containsExactly(1, 2);
	}

	@Test
	void offsetsAreThoseOfTheArticle() {
		Citation citation = of(113, 126).citations().getFirst();
		assertThat(citation.quote()).isEqualTo("Two is there.");
		assertThat(citation.start()).isEqualTo(113);
		assertThat(citation.end()).isEqualTo(126);
	}

	private Excerpts of(int start, int end) {
		return new Excerpts(List.of(this.passage), List.of(new TextRange(start, end)));
	}

}
