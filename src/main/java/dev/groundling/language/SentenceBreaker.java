package dev.groundling.language;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Cuts text into sentences. Safe for use by many threads.
 */
final class SentenceBreaker {

	/*
	 * ICU's break iterator (Unicode Standard Annex #29) proposes the cuts. It errs both
	 * ways: it cuts after "Dr." and "Co., Ltd.", and it doesn't cut before a sentence
	 * that begins with a number and a small letter ("… in 1990. 58 firms …"). So the cuts
	 * it misses are added, then the false ones are taken away. ICU's own list of
	 * exceptions (FilteredBreakIteratorBuilder) is not used: in ICU 77 it lacks "Dr.",
	 * "St.", "No.", "Ltd." and "U.S.", and holds "Pro.", "Job." and "On.".
	 *
	 * In doubt the sentence stays whole: a quote that is too long is still true, one that
	 * is cut short may not be.
	 */

	// A break iterator holds state; each call works on a copy of its own.
	private static final BreakIterator PROPOSER = BreakIterator.getSentenceInstance(ULocale.ROOT);

	private static final String OPENERS = "“‘«([「『（【《";

	private static final String CLOSERS = "\"'”’»)\\]」』）】》";

	// A word of three letters before a number is more often an abbreviation we don't
	// know.
	private static final Pattern MISSED = Pattern.compile("""
			(?: (?: \\p{L}{4} | \\d{3} | \\d[,.]\\d+ | [%QUOTE] ) [.] [QUOTE]* [\\s\\h]+ (?=["“‘(\\[]?\\d)
			| [.] [QUOTE]* [\\s\\h]+ (?=\\d{1,3}[.][\\s\\h]+\\p{Lu})
			| … [QUOTE]* [\\s\\h]+ (?=["“‘(\\[]?\\p{Lu}) )
			""".replace("QUOTE", CLOSERS), Pattern.COMMENTS);

	private static final Pattern STRAY_CLOSERS = Pattern.compile("[\\s\\h]*[”»)\\]」』）】》]+");

	private static final Pattern LAST_WORD = Pattern
		.compile("(?:^|[\\s\\h(\\[“\"'‘«/—–-])([^\\s\\h(\\[“\"'‘«/—–-]+)\\.$");

	private static final Pattern LIST_MARKER = Pattern.compile("\\d{1,3}|\\p{L}|[ivxIVX]{1,4}");

	private static final Pattern QUOTED_END = Pattern.compile("[.!?…][" + CLOSERS + "]+$");

	// Characters on either side of a cut that are looked at.
	private static final int LOOK = 40;

	private final Language language;

	SentenceBreaker(Language language) {
		this.language = language;
	}

	/**
	 * Finds the sentences of a stretch of text.
	 * @param text the whole text
	 * @param within the stretch to look at; line breaks in it are white space
	 * @return the sentences in order, none blank, without white space around them
	 */
	List<TextRange> sentences(String text, TextRange within) {
		String block = withoutLineBreaks(within.in(text));
		List<TextRange> sentences = new ArrayList<>();
		int start = 0;
		for (int cut : cuts(block)) {
			if (cut > start && endsSentence(block, start, cut)) {
				add(sentences, block, start, cut, within.start());
				start = cut;
			}
		}
		add(sentences, block, start, block.length(), within.start());
		return List.copyOf(sentences);
	}

	// One space for one line break keeps the offsets; ICU would cut at every line's end.
	private static String withoutLineBreaks(String block) {
		return block.replaceAll("[\\v\\t]", " ");
	}

	private static NavigableSet<Integer> cuts(String block) {
		NavigableSet<Integer> cuts = new TreeSet<>();
		BreakIterator proposer = (BreakIterator) PROPOSER.clone();
		proposer.setText(block);
		for (int cut = proposer.next(); cut != BreakIterator.DONE; cut = proposer.next()) {
			cuts.add(betweenQuotes(block, cut));
		}
		Matcher missed = MISSED.matcher(block);
		while (missed.find()) {
			cuts.add(missed.end());
		}
		return cuts;
	}

	// The proposer doesn't tell an opening quote from a closing one.
	private static int betweenQuotes(String block, int proposed) {
		int cut = proposed;
		while (cut > 0 && OPENERS.indexOf(block.charAt(cut - 1)) >= 0) {
			cut--;
		}
		Matcher closers = STRAY_CLOSERS.matcher(block).region(cut, block.length());
		return closers.lookingAt() ? closers.end() : cut;
	}

	private boolean endsSentence(String block, int start, int cut) {
		int end = new TextRange(start, cut).trimmed(block).end();
		String before = block.substring(Math.max(start, end - LOOK), end);
		int next = new TextRange(cut, block.length()).trimmed(block).start();
		String rest = block.substring(next, Math.min(block.length(), next + LOOK));
		if (rest.isEmpty()) {
			return true;
		}
		if (QUOTED_END.matcher(before).find() && Character.isLowerCase(rest.codePointAt(0))) {
			return false; // "Really?" he asked.
		}
		if (rest.startsWith("的") && "”』」》".indexOf(before.charAt(before.length() - 1)) >= 0) {
			return false; // “创新！”的口号
		}
		Matcher lastWord = LAST_WORD.matcher(before);
		if (!lastWord.find()) {
			return true;
		}
		String word = lastWord.group(1);
		boolean alone = word.length() + 1 == end - start;
		return !holdsOpen(word, rest, alone);
	}

	private boolean holdsOpen(String word, String rest, boolean alone) {
		if (alone && LIST_MARKER.matcher(word).matches()) {
			return true;
		}
		// Languages that write ordinals so: "am 3. Oktober".
		boolean ordinal = this.language != Language.ENGLISH && this.language != Language.CHINESE
				&& word.matches("\\d{1,2}");
		return ordinal || Abbreviations.holdsOpen(word, rest);
	}

	private static void add(List<TextRange> sentences, String block, int start, int end, int offset) {
		TextRange sentence = new TextRange(start, end).trimmed(block);
		if (sentence.length() > 0) {
			sentences.add(sentence.shiftedBy(offset));
		}
	}

}
