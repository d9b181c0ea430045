package dev.groundling.language;

import com.ibm.icu.text.Transliterator;

/**
 * Texts in Chinese characters, character by character.
 */
final class HanText {

	private HanText() {
	}

	/** Tells whether a text has any Chinese character. */
	static boolean in(String text) {
		return text.codePoints().anyMatch(Character::isIdeographic);
	}

	/**
	 * Writes traditional characters the simplified way, in which Chinese texts are
	 * compared.
	 * @param text any text
	 * @return the text, each character in its place
	 */
	static String simplified(String text) {
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
