package dev.groundling.answer;

import java.util.List;

import dev.groundling.retrieval.RankedPassage;

/**
 * Hears of an answer while it is made. Every method does nothing by default.
 */
public interface AnswerListener {

	/** Listens to nothing. */
	AnswerListener NONE = new AnswerListener() {
	};

	/**
	 * The search is done.
	 * @param passages what was found, best first, possibly empty
	 */
	default void passages(List<RankedPassage> passages) {
	}

	/**
	 * A further piece of the text is ready and has passed the grounding check.
	 * @param text the piece, to be appended to the earlier ones
	 */
	default void delta(String text) {
	}

}
