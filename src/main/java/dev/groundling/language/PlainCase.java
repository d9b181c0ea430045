package dev.groundling.language;

import java.util.regex.Pattern;

/**
 * Copies of texts for regular expressions to look at. Every index means the same place as
 * in the text itself.
 */
final class PlainCase {

	// To tell whether a mark ends a word, the expression looks back over all marks before
	// it. No writing piles up as many as to be missed.
	private static final Pattern PILED_MARKS = Pattern.compile("(?<=\\p{Mn}{2})\\p{Mn}+");

	private static final String NEITHER_WORD_NOR_SPACE = "\uFFFD";

	private PlainCase() {
	}

	/**
	 * Takes away piles of combining marks.
	 * @param text any text
	 * @return a text of the same length
	 */
	static String unpiled(String text) {
		return PILED_MARKS.matcher(text).replaceAll((marks) -> NEITHER_WORD_NOR_SPACE.repeat(marks.group().length()));
	}

	/**
	 * Puts a text in small letters. Strings do so too, but some letters become two.
	 * @param text any text
	 * @return a text of the same length
	 */
	static String lower(String text) {
		StringBuilder lower = new StringBuilder(text.length());
		unpiled(text).codePoints().forEach((letter) -> {
			int small = Character.toLowerCase(letter);
			lower.appendCodePoint((Character.charCount(small) == Character.charCount(letter)) ? small : letter);
		});
		return lower.toString();
	}

}
