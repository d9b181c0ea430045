package dev.groundling.language;

import java.util.Set;

/**
 * A word or a punctuation mark of a text, with what is known of it.
 *
 * @param surface as it stands in the text
 * @param range where it stands in the text
 * @param tag its part of speech, as far as the tagger can tell
 * @param forms its stem and its dictionary forms, lower case; two words that share one
 * are the same word
 */
public record Word(String surface, TextRange range, Tag tag, Set<String> forms) {

	/**
	 * Returns the word in lower case.
	 * @return the word as it is compared
	 */
	public String lower() {
		return this.surface.toLowerCase(java.util.Locale.ROOT);
	}

	/**
	 * Tells whether the word begins with a capital letter.
	 * @return whether it does
	 */
	public boolean capitalised() {
		return Character.isUpperCase(this.surface.codePointAt(0));
	}

	/**
	 * Tells whether another word is the same, inflection aside.
	 * @param other the word to compare with
	 * @return whether both share a form
	 */
	public boolean sameAs(Word other) {
		if (this.forms == other.forms) {
			return !this.forms.isEmpty();
		}
		for (String form : this.forms) {
			if (other.forms.contains(form)) {
				return true;
			}
		}
		return false;
	}

	/** Parts of speech, after the Universal Dependencies' coarse tags. */
	public enum Tag {

		/** Common noun. */
		NOUN,

		/** Proper noun. */
		NAME,

		/** Full verb. */
		VERB,

		/** Auxiliary verb. */
		AUXILIARY,

		/** Adjective. */
		ADJECTIVE,

		/** Adverb. */
		ADVERB,

		/** Number in digits or words. */
		NUMBER,

		/** Preposition or postposition. */
		ADPOSITION,

		/** Pronouns, determiners, conjunctions and particles. */
		FUNCTION,

		/** Punctuation marks and symbols. */
		PUNCTUATION,

		/** Anything else. */
		OTHER;

		static Tag of(String universal) {
			return switch (universal) {
				case "NOUN" -> NOUN;
				case "PROPN" -> NAME;
				case "VERB" -> VERB;
				case "AUX" -> AUXILIARY;
				case "ADJ" -> ADJECTIVE;
				case "ADV" -> ADVERB;
				case "NUM" -> NUMBER;
				case "ADP" -> ADPOSITION;
				case "PRON", "DET", "CCONJ", "SCONJ", "PART" -> FUNCTION;
				case "PUNCT", "SYM" -> PUNCTUATION;
				default -> OTHER;
			};
		}

	}

}
