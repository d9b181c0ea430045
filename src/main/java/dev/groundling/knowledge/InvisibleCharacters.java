package dev.groundling.knowledge;

import java.util.regex.Pattern;

/**
 * Takes out of a text what nobody sees in it: soft hyphens, zero-width characters, marks
 * that turn the direction of the line, tags. They part words that are asked for, and
 * instructions to a model can be hidden in them. Joiners stay where scripts need them.
 */
public final class InvisibleCharacters {

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB"
				+ "\\x{E0000}-\\x{E007F}]|(?<![^\\s\\p{IsLatin}\\p{IsHan}\\p{N}\\p{P}])[\\u200C\\u200D]");

	private InvisibleCharacters() {
	}

	/**
	 * Takes them out.
	 * @param text any text
	 * @return the text without them
	 */
	public static String removed(String text) {
		return INVISIBLE.matcher(text).replaceAll("");
	}

}
