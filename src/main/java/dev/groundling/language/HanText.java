package dev.groundling.language;

import com.ibm.icu.text.Transliterator;

/**
 * Texts in Chinese characters, character by character.
 */
final class HanText {

	/** No ideograph comes before it. */
	private static final char FIRST = '\u2E80';

	private HanText() {
	}

	/** Tells whether a text has any Chinese character. */
	static boolean in(String text) {
		// Asked of every word; a stream takes longer than the look at its letters.
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= FIRST && Character.isIdeographic(text.codePointAt(i))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Writes traditional characters the simplified way, in which Chinese texts are
	 * compared.
	 * @param text any text
	 * @return the text, each character in its place
	 */
	static String simplified(String text) {
		if (!in(text)) {
			return text;
		}
		String simplified = Loaded.SIMPLIFYING.transliterate(text);
		return (simplified.length() == text.length()) ? simplified : text;
	}

	/** Returns what writes traditional characters the simplified way. */
	static Transliterator simplifying() {
		return Loaded.SIMPLIFYING;
	}

	// Its rules take room, which programs without Chinese articles don't need.
	private static final class Loaded {

		private static final Transliterator SIMPLIFYING = Transliterator.getInstance("Traditional-Simplified");

	}

}
