package dev.groundling.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A change of the articles can't be carried out, for a reason that the operator has to
 * mend. What was in service before still is. The message is a sentence that says what is
 * wrong, and may be shown to an administrator.
 */
public abstract class ArticlesNotChanged extends RuntimeException {

	private final String action;

	/**
	 * Says why the articles stay as they are.
	 * @param message what is wrong, one sentence
	 * @param action what the operator can do, one sentence
	 * @param cause the cause, or {@code null} if there is none beyond the message
	 */
	protected ArticlesNotChanged(String message, String action, @Nullable Throwable cause) {
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
