package dev.groundling.conversation.grammar;

import dev.groundling.language.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A word of a question that refers to something said before.
 *
 * @param word index of its first word
 * @param range where it stands; for "that company" both words
 * @param sort what it can refer to
 * @param owned the phrase that belongs to what is referred to, as in "his company", or
 * {@code null}
 * @param phrase the phrase with a noun that tells more, as in "that company", or
 * {@code null}
 */
public record Anaphor(int word, TextRange range, Sort sort, @Nullable NounPhrase owned, @Nullable NounPhrase phrase) {

	/** What an anaphor can refer to. */
	public enum Sort {

		/** He, she. */
		PERSON,

		/** It. */
		THING,

		/** They. */
		PLURAL,

		/** That, this: a thing, or all that was said. */
		EVENT,

		/** There. */
		PLACE,

		/** Then, in that year. */
		TIME,

		/** That company, these products. */
		DESCRIBED,

		/** The small one. */
		ONE

	}

}
