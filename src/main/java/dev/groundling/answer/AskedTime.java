package dev.groundling.answer;

import java.util.List;

import dev.groundling.language.AnswerKind;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Language;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.Word;

/**
 * Questions for the time of a deed. A time in a sentence that tells of another deed is
 * the time of that one: "in which year will the branch open?", where the council decides
 * on it in 2035. English only, since the thesaurus finds fewer Chinese verbs.
 */
final class AskedTime {

	/** What is left of the trust in a sentence that tells of another deed. */
	private static final double OTHER_DEED = 0.6;

	private AskedTime() {
	}

	/**
	 * Tells how far a time in a sentence can be trusted to be the one asked for.
	 * @param inquiry the question
	 * @param sentence the sentence that meets it best
	 * @return a factor of the trust, 1 where no time is asked for
	 */
	static double trust(Inquiry inquiry, Reading sentence) {
		boolean time = inquiry.kind() == AnswerKind.YEAR || inquiry.kind() == AnswerKind.DATE;
		List<Word> deeds = deeds(inquiry);
		if (!time || deeds.isEmpty() || inquiry.reading().language() != Language.ENGLISH) {
			return 1;
		}
		boolean told = deeds.stream()
			.anyMatch((deed) -> sentence.words().stream().anyMatch((word) -> Lexicon.relatedness(deed, word) > 0));
		return told ? 1 : OTHER_DEED;
	}

	// "When will the branch open": the last word is the verb, whatever else it may be.
	private static List<Word> deeds(Inquiry inquiry) {
		List<Word> verbs = inquiry.verbs();
		if (!verbs.isEmpty() || inquiry.terms().isEmpty()) {
			return verbs;
		}
		Word last = inquiry.terms().getLast();
		return Lexicon.verbs(last.surface()).isEmpty() ? List.of() : List.of(last);
	}

}
