package dev.groundling.eval;

import java.util.Locale;

/** How an answer is judged. */
enum Verdict {

	/** Says what is expected, nothing that it mustn't, and is short. */
	RIGHT,

	/** Says something else. */
	WRONG,

	/** Right, but longer than its kind of question allows. */
	LONG,

	/** Refused, though the articles do answer. */
	MISSED,

	/** Refused, and rightly so. */
	REFUSED,

	/** Answered what the articles don't say. */
	INVENTED;

	/** The verdict as it stands in a report. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether this is what was wanted. */
	boolean good() {
		return this == RIGHT || this == REFUSED;
	}

}
