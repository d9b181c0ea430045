package dev.groundling.telegram.message;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Finds where a text may be cut when it has no end of a sentence there. */
final class TextBreaks {

	/** Characters beyond the limit that are looked at. */
	private static final int LOOK = 200;

	private TextBreaks() {
	}

	/**
	 * Finds the last place where a text may be cut: where a line might be broken (Unicode
	 * Standard Annex #14, which knows Chinese too), if there is none in the second half
	 * between two characters as people see them, and if there is none of these at least
	 * not within a surrogate pair.
	 * @param text the text
	 * @param most the furthest that the cut may lie, at least 1
	 * @return index of the cut, at least 1
	 */
	static int last(String text, int most) {
		String seen = text.substring(0, Math.min(text.length(), most + LOOK));
		int line = last(BreakIterator.getLineInstance(ULocale.ROOT), seen, most);
		if (line > most / 2) {
			return line;
		}
		int character = last(BreakIterator.getCharacterInstance(ULocale.ROOT), seen, most);
		if (character > 0) {
			return character;
		}
		boolean halved = most > 1 && most < seen.length()
				&& Character.isSurrogatePair(seen.charAt(most - 1), seen.charAt(most));
		return halved ? most - 1 : most;
	}

	private static int last(BreakIterator breaks, String text, int most) {
		breaks.setText(text);
		return breaks.isBoundary(most) ? most : Math.max(0, breaks.preceding(most));
	}

}
