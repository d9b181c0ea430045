package dev.groundling.conversation;

import org.jspecify.annotations.Nullable;

/**
 * One question of a conversation and what was answered.
 *
 * @param question the question, standalone where it is known; blank where only the answer
 * is
 * @param answer the text of the answer, blank where only the question is known
 * @param span the shortest phrase of the answer that answers, or {@code null}; a later
 * "he" or "it" most likely means this
 */
public record Turn(String question, String answer, @Nullable String span) {

	/**
	 * A turn of which no more than the texts are known.
	 * @param question the question
	 * @param answer the text of the answer
	 */
	public Turn(String question, String answer) {
		this(question, answer, null);
	}

}
