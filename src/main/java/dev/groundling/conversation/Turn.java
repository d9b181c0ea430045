package dev.groundling.conversation;

import org.jspecify.annotations.Nullable;

/**
 * One question of a conversation and what was answered.
 *
 * @param question the question; blank where only the answer is known
 * @param answer the text of the answer, blank where only the question is known
 * @param span the shortest phrase of the answer that answers, or {@code null}; a later
 * "he" or "it" most likely means this
 * @param standalone whether the question is known to be whole; otherwise it may lean on
 * the turns before it
 */
public record Turn(String question, String answer, @Nullable String span, boolean standalone) {

	/**
	 * A turn as it was typed, of which no more than the texts are known.
	 * @param question the question
	 * @param answer the text of the answer
	 */
	public Turn(String question, String answer) {
		this(question, answer, null, false);
	}

	/**
	 * A turn that was answered here.
	 * @param question the standalone question
	 * @param answer the text of the answer
	 * @param span the shortest phrase that answers, or {@code null}
	 */
	public Turn(String question, String answer, @Nullable String span) {
		this(question, answer, span, true);
	}

}
