package dev.groundling.conversation;

import java.time.Duration;

/**
 * How much is kept. Anybody may begin a conversation, so nothing may grow without end.
 *
 * @param age how long a turn is kept, and a conversation after its last turn
 * @param turns most turns of one conversation, at least 1
 * @param characters most characters of all conversations together; each counts
 * {@link #LIGHTEST} at least
 * @param answers most answers that feedback can be given on, the latest ones
 * @param feedback most answers with feedback, the latest ones
 */
record Bounds(Duration age, int turns, long characters, int answers, int feedback) {

	/** What a conversation weighs at least, in characters. */
	static final int LIGHTEST = 2_000;

	/**
	 * The bounds of the program: 10,000 conversations, fewer if they are long, and some
	 * 60 MB on disk at most.
	 * @param age how long a turn is kept
	 * @return the bounds
	 */
	static Bounds of(Duration age) {
		return new Bounds(age, 20, 10_000L * LIGHTEST, 10_000, 10_000);
	}

}
