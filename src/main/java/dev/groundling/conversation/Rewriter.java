package dev.groundling.conversation;

import java.util.List;

/**
 * Makes a follow-up whole, whether by rules or by a model. One that may fail, as a model
 * does, is asked first and falls back to the rules, which never do.
 */
@FunctionalInterface
interface Rewriter {

	/** By rules alone. */
	Rewriter RULES = (question, earlier, askedAt) -> FollowUps.whole(question, earlier);

	/**
	 * Makes a question whole.
	 * @param question the question as asked
	 * @param earlier the earlier turns, oldest first
	 * @param askedAt when it was asked, by {@link System#nanoTime()}
	 * @return the standalone question; the question itself when it needs nothing
	 * @throws java.util.concurrent.CancellationException if the thread is interrupted
	 * while it waits
	 */
	String whole(String question, List<Turn> earlier, long askedAt);

}
