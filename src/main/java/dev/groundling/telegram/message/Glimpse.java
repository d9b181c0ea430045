package dev.groundling.telegram.message;

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
		return line.substring(0, TextBreaks.last(line, length - 1)).replaceFirst("[\\s,.;:，。、；：–—]+$", "") + "…";
	}

}
