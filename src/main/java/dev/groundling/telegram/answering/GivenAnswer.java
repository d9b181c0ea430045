package dev.groundling.telegram.answering;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.telegram.delivery.Place;

/**
 * An answer that was given in a chat.
 *
 * @param answer the answer
 * @param found the passages that were found for it, best first
 * @param place where it was given
 */
public record GivenAnswer(Answer answer, List<RankedPassage> found, Place place) {

	/** Copies the list. */
	public GivenAnswer {
		found = List.copyOf(found);
	}

}
