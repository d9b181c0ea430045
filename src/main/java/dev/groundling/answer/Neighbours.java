package dev.groundling.answer;

import java.util.List;
import java.util.Optional;

import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedSentence;

/** Finds the sentences beside a sentence in its passage. */
class Neighbours {

	Optional<String> before(RankedSentence sentence) {
		return beside(sentence, -1).map((range) -> text(sentence.passage(), range));
	}

	/**
	 * Finds a neighbour.
	 * @param sentence the sentence to look beside
	 * @param distance -1 for the sentence before, 1 for the one after
	 * @return where the neighbour stands in the article, empty at the passage's ends
	 */
	Optional<TextRange> beside(RankedSentence sentence, int distance) {
		Passage passage = sentence.passage();
		List<TextRange> sentences = Language.of(passage.text())
			.sentences(passage.text(), new TextRange(0, passage.text().length()));
		for (int i = 0; i < sentences.size(); i++) {
			if (sentences.get(i).start() + passage.start() == sentence.range().start()) {
				int other = i + distance;
				return (other >= 0 && other < sentences.size())
						? Optional.of(sentences.get(other).shiftedBy(passage.start())) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	static String text(Passage passage, TextRange range) {
		return range.shiftedBy(-passage.start()).in(passage.text());
	}

}
