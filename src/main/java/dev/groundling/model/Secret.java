package dev.groundling.model;

import org.jspecify.annotations.Nullable;

/**
 * A key. It prints as dots, so that it can't get into a log by way of what holds it.
 *
 * @param value the key, without white space around it
 */
record Secret(String value) {

	private static final String SHOWN = "•••";

	/** Shorter ones would blot out ordinary words. */
	private static final int SHORTEST = 4;

	// Public, since Spring converts settings by public constructors only.
	public Secret {
		value = value.strip();
	}

	/** A header can carry visible ASCII only. */
	boolean fitsIntoAHeader() {
		return this.value.chars().allMatch((c) -> c > ' ' && c < 0x7f);
	}

	/**
	 * Takes a key out of a text. Servers that refuse one tend to repeat it.
	 * @param text any text
	 * @param key the key, {@code null} if there is none
	 * @return the text with dots in the place of the key
	 */
	static String redact(String text, @Nullable Secret key) {
		return (key == null || key.value.length() < SHORTEST) ? text : text.replace(key.value, SHOWN);
	}

	@Override
	public String toString() {
		return SHOWN;
	}

}
