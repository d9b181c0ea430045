package dev.groundling.knowledge.document;

import java.text.NumberFormat;
import java.util.Locale;

import dev.groundling.knowledge.UnreadableArticle;
import org.xml.sax.SAXException;

/**
 * A document has more text in it than is taken from one.
 */
class TooMuchText extends SAXException {

	private static final String MESSAGE = "it has more than "
			+ NumberFormat.getIntegerInstance(Locale.ROOT).format(DocumentLimits.CHARACTERS)
			+ " characters of text in it. Split it.";

	TooMuchText() {
		super(MESSAGE);
	}

	UnreadableArticle asUnreadable() {
		return new UnreadableArticle(MESSAGE);
	}

}
