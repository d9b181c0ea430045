package dev.groundling.answer;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a model's draft, taken apart.
 *
 * @param text its words without the markers
 * @param cited numbers of the passages that its markers name, in order; they may name
 * passages that don't exist
 */
record DraftSentence(String text, Set<Integer> cited) {

	// Models write [1], [1, 2], [1][2], 【1】 and [passage 1]. All repeats are bounded.
	private static final Pattern MARKER = Pattern.compile(
			"\\s{0,3}[\\[【]\\^?(?:passages?|sources?|段落|文章)?\\s{0,2}(\\d{1,3}(?:\\s{0,2}[,，、;]\\s{0,2}\\d{1,3}){0,9})[\\]】]",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern NUMBER = Pattern.compile("\\d++");

	static DraftSentence parse(String sentence) {
		Set<Integer> cited = new TreeSet<>();
		Matcher marker = MARKER.matcher(sentence);
		while (marker.find()) {
			Matcher number = NUMBER.matcher(marker.group(1));
			while (number.find()) {
				cited.add(Integer.valueOf(number.group()));
			}
		}
		return new DraftSentence(marker.replaceAll("").strip(), cited);
	}

}
