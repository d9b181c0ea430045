package dev.groundling.language;

/**
 * A stretch of a text.
 *
 * @param start index of its first character, in UTF-16 units, at least 0
 * @param end index after its last character, at least {@code start}
 */
public record TextRange(int start, int end) {

	public TextRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException(
					"A range must have 0 <= start <= end, but was " + start + " to " + end + ".");
		}
	}

	/**
	 * Cuts the range out of the text it belongs to.
	 * @param text the text the indices refer to
	 * @return the characters in the range, word for word
	 */
	public String in(String text) {
		return text.substring(this.start, this.end);
	}

	/**
	 * Returns the number of UTF-16 units in the range.
	 * @return the length, 0 or more
	 */
	public int length() {
		return this.end - this.start;
	}

	/**
	 * Tells whether another range lies wholly inside this one.
	 * @param other the range to look for
	 * @return whether it is inside
	 */
	public boolean contains(TextRange other) {
		return this.start <= other.start && other.end <= this.end;
	}

	/**
	 * Takes white space off both ends.
	 * @param text the text the indices refer to
	 * @return the range that is left, empty if there is nothing but white space in it
	 */
	public TextRange trimmed(String text) {
		int from = this.start;
		int to = this.end;
		while (from < to && blank(text.charAt(from))) {
			from++;
		}
		while (to > from && blank(text.charAt(to - 1))) {
			to--;
		}
		return new TextRange(from, to);
	}

	// No-break and zero-width spaces too, which Character.isWhitespace leaves out.
	private static boolean blank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085'
				|| character == '\u200B' || character == '\uFEFF';
	}

	/**
	 * Moves the range, as when a part of a text is looked at on its own.
	 * @param distance UTF-16 units to add to both ends
	 * @return the moved range
	 */
	public TextRange shiftedBy(int distance) {
		return new TextRange(this.start + distance, this.end + distance);
	}

}
