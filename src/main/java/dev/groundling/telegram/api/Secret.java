package dev.groundling.telegram.api;

/**
 * Something nobody may see: the bot's token, or what Telegram proves itself by. It prints
 * as dots, so that it can't get into a log by way of what holds it.
 *
 * @param value the secret, without white space around it
 */
public record Secret(String value) {

	static final String SHOWN = "•••";

	/** Takes white space away. */
	public Secret {
		value = value.strip();
	}

	/**
	 * Tells whether there is nothing in it, as with an environment variable that is
	 * empty.
	 * @return whether it is empty
	 */
	public boolean isEmpty() {
		return this.value.isEmpty();
	}

	@Override
	public String toString() {
		return SHOWN;
	}

}
