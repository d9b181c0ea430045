package dev.groundling.eval;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without the differences that don't change what it says: the shape of quotes and
 * dashes, kinds of space, case, full-width digits and letters, invisible characters.
 *
 * @param value the folded characters
 */
record FoldedText(String value) {

	private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u00b4`";

	private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb";

	private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	static FoldedText of(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		text.codePoints()
			.filter((codePoint) -> INVISIBLE.indexOf(codePoint) < 0)
			.map(FoldedText::fold)
			.forEach(folded::appendCodePoint);
		String spaced = SPACE.matcher(folded).replaceAll(" ").strip();
		return new FoldedText(spaced.toLowerCase(Locale.ROOT));
	}

	private static int fold(int codePoint) {
		if (SINGLE_QUOTES.indexOf(codePoint) >= 0) {
			return '\'';
		}
		if (DOUBLE_QUOTES.indexOf(codePoint) >= 0) {
			return '"';
		}
		if (Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == 0x2212) {
			return '-';
		}
		boolean fullWidth = codePoint > 0xff00 && codePoint < 0xff5f;
		boolean foldable = Character.isLetterOrDigit(codePoint) || codePoint == 0xff05;
		return (fullWidth && foldable) ? codePoint - 0xfee0 : codePoint;
	}

	/**
	 * Tells whether a phrase stands in this text as whole tokens: "7" is neither in
	 * "137.4" nor in "17", "2,000" is not in "12,000". Scripts without spaces between
	 * words have no token borders, so "320" is in "只有320亩".
	 */
	boolean contains(FoldedText phrase) {
		if (phrase.value.isEmpty()) {
			return false;
		}
		int start = this.value.indexOf(phrase.value);
		while (start >= 0) {
			int end = start + phrase.value.length();
			if (!joined(start) && !joined(end)) {
				return true;
			}
			start = this.value.indexOf(phrase.value, start + 1);
		}
		return false;
	}

	// Whether the characters on both sides of the index belong to one token.
	private boolean joined(int index) {
		if (index == 0 || index == this.value.length()) {
			return false;
		}
		int before = this.value.codePointBefore(index);
		int after = this.value.codePointAt(index);
		if (tokenPart(before) && tokenPart(after)) {
			return true;
		}
		return (isSeparator(after) && digitAt(index - 1) && digitAt(index + 1))
				|| (isSeparator(before) && digitAt(index) && digitAt(index - 2));
	}

	private static boolean tokenPart(int codePoint) {
		return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint)
				&& UnicodeScript.of(codePoint) != UnicodeScript.HIRAGANA
				&& UnicodeScript.of(codePoint) != UnicodeScript.KATAKANA;
	}

	private static boolean isSeparator(int codePoint) {
		return codePoint == '.' || codePoint == ',';
	}

	private boolean digitAt(int index) {
		return index >= 0 && index < this.value.length() && Character.isDigit(this.value.charAt(index));
	}

}
