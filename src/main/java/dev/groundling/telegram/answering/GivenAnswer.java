package dev.groundling.telegram.answering;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.retrieval.RankedPassage;

/**
 * An answer that was given in a chat.
 *
 * @param answer the answer
 * @param found the passages that were found for it, best first
 */
public record GivenAnswer(Answer answer, List<RankedPassage> found) {

	/** Copies the list. */
	public GivenAnswer {
		found = List.copyOf(found);
	}

}
