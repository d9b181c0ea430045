package dev.groundling.answer;

/**
 * Leaves out what a model thinks aloud between {@code <think>} and {@code </think>}, in a
 * stream whose pieces may end within a tag.
 */
class Thoughts {

	private static final String OPEN = "<think>";

	private static final String CLOSE = "</think>";

	private final StringBuilder held = new StringBuilder();

	private boolean thinking;

	/**
	 * Passes on what is meant for the reader.
	 * @param words the next words of the stream
	 * @return those outside of thoughts; the beginning of a tag is held back
	 */
	String without(String words) {
		this.held.append(words);
		StringBuilder said = new StringBuilder();
		while (true) {
			String tag = this.thinking ? CLOSE : OPEN;
			int at = this.held.indexOf(tag);
			if (at < 0) {
				int keep = this.held.length() - beginning(tag);
				said.append(this.thinking ? "" : this.held.substring(0, keep));
				this.held.delete(0, keep);
				return said.toString();
			}
			said.append(this.thinking ? "" : this.held.substring(0, at));
			this.held.delete(0, at + tag.length());
			this.thinking = !this.thinking;
		}
	}

	/**
	 * Returns what was held back, when no more comes.
	 * @return the last words
	 */
	String rest() {
		String rest = this.thinking ? "" : this.held.toString();
		this.held.setLength(0);
		return rest;
	}

	// How many characters at the end could be the beginning of the tag.
	private int beginning(String tag) {
		for (int length = Math.min(tag.length() - 1, this.held.length()); length > 0; length--) {
			if (tag.startsWith(this.held.substring(this.held.length() - length))) {
				return length;
			}
		}
		return 0;
	}

}
