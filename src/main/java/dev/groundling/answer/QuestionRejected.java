package dev.groundling.answer;

/**
 * A question that won't be answered as it was put. The message is a sentence that can be
 * shown to the person who asked.
 */
public class QuestionRejected extends RuntimeException {

	private final Reason reason;

	private final String field;

	/**
	 * Creates a rejection.
	 * @param reason what kind of fault it is
	 * @param field the contract's name of the faulty field
	 * @param message what is wrong and how to mend it, for the person who asked
	 */
	public QuestionRejected(Reason reason, String field, String message) {
		super(message);
		this.reason = reason;
		this.field = field;
	}

	/**
	 * Returns the kind of fault.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * Returns the name of the faulty field, as in the HTTP contract.
	 * @return the field, such as {@code question}
	 */
	public String field() {
		return this.field;
	}

	/**
	 * The same rejection where the question came in under another name.
	 * @param otherField the name of the field there
	 * @return the rejection of that field
	 */
	public QuestionRejected in(String otherField) {
		return new QuestionRejected(this.reason, otherField, String.valueOf(getMessage()));
	}

	/** Why a question is rejected. */
	public enum Reason {

		/** Nothing but white space. */
		BLANK,

		/** More characters than the limit. */
		TOO_LONG,

		/** Characters that can't stand in a text, such as control characters. */
		MALFORMED,

		/** It names an article or a conversation that doesn't exist. */
		UNKNOWN,

		/** There are too many questions at the moment. */
		BUSY

	}

}
