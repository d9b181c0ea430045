package dev.groundling.retrieval;

/**
 * The index can't be opened or written, for a reason that the operator has to mend.
 */
public class IndexUnavailable extends RuntimeException {

	private final String action;

	/**
	 * Describes what is wrong.
	 * @param message what is wrong, with the path
	 * @param action what to do about it
	 * @param cause the fault behind it
	 */
	IndexUnavailable(String message, String action, Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	/**
	 * Returns what the operator can do.
	 * @return one sentence
	 */
	public String action() {
		return this.action;
	}

}
