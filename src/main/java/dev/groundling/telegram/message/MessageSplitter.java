package dev.groundling.telegram.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
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
		int least = most / 2;
		int sentence = lastSentenceEnd(text, most, language);
		if (sentence > least) {
			return sentence;
		}
		// Looking one further lets a break right at the limit be seen.
		int line = preceding(BreakIterator.getLineInstance(ULocale.ROOT), text, most);
		if (line > least) {
			return line;
		}
		int character = preceding(BreakIterator.getCharacterInstance(ULocale.ROOT), text, most);
		return (character > 0) ? character : wholePairs(text, most);
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

	// Only sentences that end within the limit; the one that goes on beyond it would look
	// as if it ended there.
	private static int lastSentenceEnd(String text, int most, Language language) {
		int line = text.lastIndexOf('\n', most);
		int start = line;
		int end = line;
		int next = text.indexOf('\n', line + 1);
		TextRange block = new TextRange(start + 1, (next < 0) ? text.length() : next);
		for (TextRange sentence : language.sentences(text, block)) {
			if (sentence.end() <= most) {
				end = sentence.end();
			}
		}
		return end;
	}

	private static int preceding(BreakIterator breaks, String text, int most) {
		breaks.setText(text);
		return breaks.isBoundary(most) ? most : Math.max(0, breaks.preceding(most));
	}

	private static int wholePairs(String text, int most) {
		return (most > 1 && Character.isSurrogatePair(text.charAt(most - 1), text.charAt(most))) ? most - 1 : most;
	}

	private static HtmlText trimmed(HtmlText text) {
		TextRange range = new TextRange(0, text.length()).trimmed(text.plain());
		return text.part(range.start(), range.end());
	}

}
