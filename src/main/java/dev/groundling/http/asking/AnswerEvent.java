package dev.groundling.http.asking;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.retrieval.RankedPassage;

/** What can happen to an answer while it is made. The last two end it. */
public sealed interface AnswerEvent {

	/**
	 * The search is done.
	 *
	 * @param found what was found, best first, possibly empty
	 */
	record Passages(List<RankedPassage> found) implements AnswerEvent {

		public Passages {
			found = List.copyOf(found);
		}

	}

	/**
	 * A further piece of the text is ready.
	 *
	 * @param text the piece, to be appended to the earlier ones
	 */
	record Delta(String text) implements AnswerEvent {
	}

	/**
	 * The answer is there.
	 *
	 * @param answer the whole of it
	 */
	record Finished(Answer answer) implements AnswerEvent {
	}

	/**
	 * There will be no answer.
	 *
	 * @param fault what was thrown
	 */
	record Failed(Throwable fault) implements AnswerEvent {
	}

}
