package dev.groundling.answer;

import java.util.regex.Pattern;

import dev.groundling.language.Quantity.Kind;
import dev.groundling.language.Reading;

/**
 * Questions about the present, which a sentence about some year long ago doesn't answer:
 * "how many patents are there now?", where the article gives those of 1986. English only,
 * since Chinese verbs have no tense to tell by.
 */
final class AskedNow {

	private static final Pattern NOW = Pattern.compile(
			"\\b(?:now|currently|nowadays|today|these days|at (?:present|the moment))\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern PRESENT = Pattern.compile(
			"\\b(?:now|currently|nowadays|today|at present|so far|to date|is|are|has|have|will)\\b",
			Pattern.CASE_INSENSITIVE);

	private AskedNow() {
	}

	/**
	 * Tells whether a question wants to know the present state and a sentence tells only
	 * that of a year named in it.
	 * @param question the question
	 * @param sentence the sentence that meets it best
	 * @return whether the sentence leaves the question open
	 */
	static boolean leftOpenBy(String question, Reading sentence) {
		return NOW.matcher(question).find() && !PRESENT.matcher(sentence.text()).find()
				&& sentence.quantities().stream().anyMatch((quantity) -> quantity.kind() == Kind.YEAR);
	}

}
