package dev.groundling.testing;

import java.util.List;

/** Texts as a bot sends them. */
final class Texts {

	/** Most UTF-16 units of a message. */
	static final int LONGEST = 4096;

	private Texts() {
	}

	/**
	 * Reads a text, and refuses what Telegram refuses.
	 * @param text the text
	 * @param mode how it is formatted: HTML, or empty for not at all
	 * @return what a reader sees
	 */
	static FormattedText read(String text, String mode) {
		FormattedText read = readDraft(text, mode);
		ButtonRules.require(!read.text().isEmpty(), "message text is empty");
		return read;
	}

	/** Reads a text that may be empty. */
	static FormattedText readDraft(String text, String mode) {
		FormattedText read = switch (mode) {
			case "" -> new FormattedText(text, List.of()).stripped();
			case "HTML", "html" -> HtmlEntities.parse(text);
			default -> throw new AssertionError("The fake server reads HTML and plain text, not " + mode);
		};
		ButtonRules.require(read.text().length() <= LONGEST, "message is too long");
		return read;
	}

}
