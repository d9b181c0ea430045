package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.answer.KeptRelations.Relations;
import dev.groundling.language.AnswerKind;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Word;

/**
 * What a question says of whom, as far as word order and word kinds tell: which of its
 * words belong together, and which word of a sentence stands where another one was asked
 * for.
 */
class Arguments {

	/** Words that belong together stand at most this far apart. */
	private static final int TOGETHER = 4;

	private final Inquiry inquiry;

	private final TermRelations relations;

	private final List<List<Word>> pairs;

	Arguments(Inquiry inquiry, TermRelations relations) {
		this.inquiry = inquiry;
		this.relations = relations;
		this.pairs = pairs(inquiry);
	}

	// Two terms of one noun phrase: side by side, or joined by "of".
	private static List<List<Word>> pairs(Inquiry inquiry) {
		List<List<Word>> pairs = new ArrayList<>();
		List<Word> words = inquiry.reading().words();
		Word before = null;
		for (Word word : words) {
			if (inquiry.terms().contains(word) && word.tag() != Word.Tag.VERB && word.tag() != Word.Tag.NUMBER) {
				if (before != null) {
					pairs.add(List.of(before, word));
				}
				before = word;
			}
			else if (!joins(word)) {
				before = null;
			}
		}
		return pairs;
	}

	private static boolean joins(Word word) {
		return switch (word.lower()) {
			case "of", "the", "’s", "'s", "-", "a", "an", "’", "'" -> true;
			default -> false;
		};
	}

	/**
	 * Tells what share of the question's word pairs is torn: both words are told, or one
	 * of them only, but never together.
	 * @param words the words that tell, in order
	 * @return 0 when no pair is torn, 1 when all are
	 */
	double torn(List<Word> words) {
		return this.pairs.stream().mapToDouble((pair) -> torn(pair, words)).average().orElse(0);
	}

	private double torn(List<Word> pair, List<Word> words) {
		Relations first = this.relations.each(pair.get(0), words);
		Relations second = this.relations.each(pair.get(1), words);
		boolean one = false;
		for (int i = 0; i < words.size() && !first.none(); i++) {
			if (first.at(i) > 0) {
				one = true;
				for (int j = Math.max(0, i - TOGETHER); j <= Math.min(words.size() - 1, i + TOGETHER); j++) {
					if (j != i && second.at(j) > 0) {
						return 0;
					}
				}
			}
		}
		boolean other = this.relations.best(pair.get(1), words) > 0;
		return (one && other) ? 1 : (one || other) ? 0.5 : 0;
	}

	/**
	 * Tells how much of a yes-or-no question a sentence leaves open: it answers only when
	 * it speaks of all that the question puts together.
	 * @param near the sentence's words, and those it points back to
	 * @return 0 for other questions and when all is met, up to 1
	 */
	double claimUnmet(List<Word> near) {
		if (this.inquiry.kind() != AnswerKind.YES_NO) {
			return 0;
		}
		return this.inquiry.terms()
			.stream()
			.filter((term) -> term.tag() != Word.Tag.ADVERB)
			.mapToDouble((term) -> this.relations.weight(term) * (1 - this.relations.best(term, near)))
			.max()
			.orElse(0);
	}

}
