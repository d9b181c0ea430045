package dev.groundling.answer;

import java.util.List;

import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameCaseTests {

	@Test
	void writesANameAsTheArticleDoes() {
		assertThat(NameCase.restored("did ningbo ban cars", found("The city of Ningbo has few cars."), new Readings()))
			.isEqualTo("did Ningbo ban cars");
	}

	@Test
	void leavesAWordThatTheArticleWritesSmallToo() {
		assertThat(NameCase.restored("when is the spring fair", found("The Spring is a pub. In spring it closes."),
				new Readings()))
			.isEqualTo("when is the spring fair");
	}

	@Test
	void isNotMisledByTheBeginningOfASentence() {
		assertThat(NameCase.restored("how many patents", found("Growth was fast. Patents rose."), new Readings()))
			.isEqualTo("how many patents");
	}

	private static Findings found(String text) {
		Passage passage = new Passage("a", "A", null, 0, Passage.Kind.BODY, text, 0, text.length());
		return new Findings(List.of(new RankedPassage(passage, 1, 1, 1, 1, null)), List.of());
	}

}
