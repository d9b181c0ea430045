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
	 * Moves the range, as when a part of a text is looked at on its own.
	 * @param distance UTF-16 units to add to both ends
	 * @return the moved range
	 */
	public TextRange shiftedBy(int distance) {
		return new TextRange(this.start + distance, this.end + distance);
	}

}
