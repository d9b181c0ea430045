package dev.groundling.answer.grounding;

import java.util.List;

import dev.groundling.language.TextRange;

/**
 * A proper name in a sentence.
 *
 * @param range where it stands
 * @param words its capitalised words in lower case, without possessive endings
 * @param role what it is to the verb or preposition beside it: {@code subject},
 * {@code object} or the preposition; that of the deed, not of the grammar, in the passive
 */
record Name(TextRange range, List<String> words, String role) {

	static final String SUBJECT = "subject";

	static final String OBJECT = "object";

	Name {
		words = List.copyOf(words);
	}

	/** Whether one is a short form of the other, or both are the same. */
	boolean sameAs(Name other) {
		return this.words.containsAll(other.words) || other.words.containsAll(this.words);
	}

	/** Whether it is only letters for something, as "SMEs" is. */
	boolean initials(String text) {
		return this.range.in(text).chars().filter(Character::isUpperCase).count() > this.words.size();
	}

}
