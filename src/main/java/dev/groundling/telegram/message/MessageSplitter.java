package dev.groundling.telegram.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.Language;
import dev.groundling.language.TextRange;

/**
 * Cuts a long text into messages. It cuts at the end of a sentence or line; if none is
 * near, where a line might be broken; if there is no such place, between two characters
 * as people see them.
 */
public final class MessageSplitter {

	/** Most UTF-16 units of a message, tags not counted. */
	public static final int MAX_UNITS = 4096;

	/**
	 * Most bytes of a message with its tags; Telegram refuses a bit more than 9,500 and
	 * doesn't document it.
	 */
	static final int MAX_BYTES = 9000;

	/** Markers of citations belong to the sentence before them. */
	private static final Pattern MARKERS = Pattern.compile("(?: ?\\[\\d+])+");

	/** Characters beyond the limit that are looked at. */
	private static final int LOOK = 200;

	private MessageSplitter() {
	}

	/**
	 * Cuts a text into parts that Telegram takes. Formatting that a cut goes through ends
	 * in one part and begins anew in the next.
	 * @param text a text of any length
	 * @return the parts in order, without white space around them, none empty
	 */
	public static List<HtmlText> split(HtmlText text) {
		List<HtmlText> parts = new ArrayList<>();
		Language language = Language.of(text.plain());
		HtmlText rest = trimmed(text);
		while (!rest.isEmpty()) {
			int cut = fits(rest) ? rest.length() : cut(rest, language);
			parts.add(trimmed(rest.part(0, cut)));
			rest = trimmed(rest.part(cut, rest.length()));
		}
		return List.copyOf(parts);
	}

	private static int cut(HtmlText rest, Language language) {
		int most = most(rest);
		String text = rest.plain();
		int sentence = lastSentenceEnd(text, most, language);
		return (sentence > most / 2) ? sentence : TextBreaks.last(text, most);
	}

	// The largest number of units from the start that makes a message.
	private static int most(HtmlText rest) {
		int fitting = 1;
		int tooMany = Math.min(MAX_UNITS, rest.length()) + 1;
		while (tooMany - fitting > 1) {
			int middle = (fitting + tooMany) >>> 1;
			if (fits(rest.part(0, middle))) {
				fitting = middle;
			}
			else {
				tooMany = middle;
			}
		}
		return fitting;
	}

	private static boolean fits(HtmlText text) {
		return text.length() <= MAX_UNITS && text.html().getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
	}

	// A sentence that goes on beyond the limit would look as if it ended there, so a bit
	// more than fits is read.
	private static int lastSentenceEnd(String text, int most, Language language) {
		int end = text.lastIndexOf('\n', most);
		int next = text.indexOf('\n', end + 1);
		int seen = Math.min((next < 0) ? text.length() : next, most + LOOK);
		for (TextRange sentence : language.sentences(text, new TextRange(end + 1, seen))) {
			Matcher markers = MARKERS.matcher(text).region(sentence.end(), seen);
			int withMarkers = markers.lookingAt() ? markers.end() : sentence.end();
			if (withMarkers <= most) {
				end = withMarkers;
			}
		}
		return end;
	}

	private static HtmlText trimmed(HtmlText text) {
		TextRange range = new TextRange(0, text.length()).trimmed(text.plain());
		return text.part(range.start(), range.end());
	}

}
