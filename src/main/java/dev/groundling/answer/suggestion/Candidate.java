package dev.groundling.answer.suggestion;

import dev.groundling.language.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A question made from a sentence, not asked yet.
 *
 * @param question the question, on one line
 * @param kind what it asks for
 * @param section number of the section its sentence stands in, from 0
 * @param heading heading of that section, or {@code null}
 * @param sentence where the sentence stands in the article's text
 * @param fact where the words that answer stand in the article's text
 */
public record Candidate(String question, Kind kind, int section, @Nullable String heading, TextRange sentence,
		TextRange fact) {

	/** What a question asks for. */
	public enum Kind {

		/** A person. */
		WHO,

		/** A date or a year. */
		WHEN,

		/** A place. */
		WHERE,

		/** A number, a price or a measure. */
		HOW_MANY,

		/** A thing, or what a thing is. */
		WHAT

	}

}
