package dev.groundling.answer.grounding;

import java.util.Set;

import dev.groundling.language.Lexicon;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * A unit of comparison: a word, or in Chinese a pair of neighbouring characters.
 *
 * @param forms what it is compared by; tokens that share one are the same
 * @param word the English word, {@code null} in other languages
 * @param range where it stands
 * @param weight how much it says, 0 for words that only join others
 */
record Token(Set<String> forms, @Nullable Word word, TextRange range, double weight) {

	private static final double NEAR_SYNONYM = 0.6;

	boolean content() {
		return this.weight > 0;
	}

	boolean sameAs(Token other) {
		for (String form : this.forms) {
			if (other.forms.contains(form)) {
				return true;
			}
		}
		return false;
	}

	/** How nearly two tokens mean the same, from 0 to 1. */
	double likeness(Token other) {
		if (sameAs(other)) {
			return 1;
		}
		if (this.word == null || other.word == null) {
			return 0;
		}
		double relatedness = Lexicon.relatedness(this.word, other.word);
		return (relatedness >= NEAR_SYNONYM) ? relatedness : 0;
	}

}
