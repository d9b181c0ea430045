package dev.groundling.telegram.message;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** The beginning of a text, on one line. */
final class Glimpse {

	private Glimpse() {
	}

	/**
	 * Shortens a text to whole words.
	 * @param text any text
	 * @param length most UTF-16 units that are left, with the sign that more follows
	 * @return the text, or its beginning and an ellipsis
	 */
	static String of(String text, int length) {
		String line = HtmlText.plain(text).plain().strip().replaceAll("\\s+", " ");
		if (line.length() <= length) {
			return line;
		}
		int cut = last(BreakIterator.getLineInstance(ULocale.ROOT), line, length - 1);
		if (cut < length / 2) {
			cut = last(BreakIterator.getCharacterInstance(ULocale.ROOT), line, length - 1);
		}
		return line.substring(0, cut).strip() + "…";
	}

	private static int last(BreakIterator breaks, String line, int most) {
		breaks.setText(line);
		return breaks.isBoundary(most) ? most : Math.max(0, breaks.preceding(most));
	}

}
