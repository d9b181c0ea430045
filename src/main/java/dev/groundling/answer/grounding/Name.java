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

	boolean shares(Name other) {
		return this.words.stream().anyMatch(other.words::contains);
	}

}
