package dev.groundling.language;

/** What sort of phrase a question wants. */
public enum AnswerKind {

	/** "How many". */
	COUNT,

	/** "How much", where money is meant. */
	MONEY,

	/** "What percentage". */
	PERCENTAGE,

	/** "In what year". */
	YEAR,

	/** "When". */
	DATE,

	/** "For how long", "how often". */
	DURATION,

	/** "How heavy", or any amount whose unit the question leaves open. */
	MEASURE,

	/** "Who", or "which" with a kind of person. */
	PERSON,

	/** "Where", or "which" with a kind of place. */
	PLACE,

	/** "Which company", "what is the name of": a name of any sort. */
	NAME,

	/** "Why". */
	REASON,

	/** More than one thing is asked for. */
	LIST,

	/** "What is", "who is". */
	DEFINITION,

	/** A question that yes or no would answer. */
	YES_NO,

	/** Anything else. */
	OPEN;

	/**
	 * Tells whether only a quantity answers.
	 * @return whether a number, an amount, a date or a time is asked for
	 */
	public boolean quantity() {
		return compareTo(MEASURE) <= 0;
	}

}
