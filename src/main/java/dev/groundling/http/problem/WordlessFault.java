package dev.groundling.http.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where a fault happened and of what kind it was, for the log, without its message: that
 * may quote what a user wrote.
 */
public final class WordlessFault extends Exception {

	private static final long serialVersionUID = 1L;

	private static final int MAX_CAUSES = 10;

	/**
	 * Strips a fault of its words, and its causes of theirs.
	 * @param fault what was thrown
	 */
	public WordlessFault(Throwable fault) {
		this(fault, MAX_CAUSES);
	}

	private WordlessFault(Throwable fault, int causes) {
		super(fault.getClass().getName(), cause(fault, causes));
		setStackTrace(fault.getStackTrace());
	}

	private static @Nullable Throwable cause(Throwable fault, int causes) {
		Throwable cause = fault.getCause();
		return (cause != null && causes > 0) ? new WordlessFault(cause, causes - 1) : null;
	}

}
