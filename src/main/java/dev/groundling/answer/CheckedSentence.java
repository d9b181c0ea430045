package dev.groundling.answer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the check made of one sentence that a model wrote.
 *
 * @param sentence its words without markers of citations
 * @param passed whether it may be shown: it states something, follows from the passages,
 * and speaks of what was asked
 * @param draft number of the draft it stands in, from 1; there is a second one if too
 * little of the first passed
 * @param reasons why it was left out, in short English phrases, one or more; none if it
 * passed
 */
public record CheckedSentence(String sentence, boolean passed, int draft, List<String> reasons) {

	private static final Pattern UNPAIRED = Pattern.compile("\\p{Cs}");

	public CheckedSentence {
		sentence = wellFormed(sentence);
		reasons = reasons.stream().map(CheckedSentence::wellFormed).toList();
	}

	// Half a character, as models that are cut off may write, can't be sent as UTF-8.
	private static String wellFormed(String text) {
		return UNPAIRED.matcher(text).replaceAll("\uFFFD");
	}

}
