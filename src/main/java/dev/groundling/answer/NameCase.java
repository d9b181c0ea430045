package dev.groundling.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.groundling.language.ChineseSpelling;
import dev.groundling.retrieval.Findings;

/**
 * Gives names in a question the capital letters that the articles write them with: people
 * in a hurry write "ningbo", and a tagger takes that for a verb (truecasing after Lita et
 * al., "tRuEcasIng", ACL 2003, reduced to words that the articles write in one way only).
 */
final class NameCase {

	private static final int SHORTEST = 3;

	private static final Pattern SMALL_WORD = Pattern
		.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{" + SHORTEST + ",}(?!\\p{L})");

	private NameCase() {
	}

	/**
	 * Writes the names of a question as the passages write them, Chinese words too.
	 * @param question the question
	 * @param findings what was found for it
	 * @param readings tells how the passages write their words
	 * @return the question, the same but for its capital letters and Chinese characters
	 * that sound alike
	 */
	static String restored(String question, Findings findings, Readings readings) {
		List<String> texts = findings.passages().stream().map((found) -> found.passage().text()).toList();
		List<WordCase> cases = findings.passages().stream().map((found) -> readings.wordCase(found.passage())).toList();
		return SMALL_WORD.matcher(ChineseSpelling.mended(question, texts))
			.replaceAll((word) -> restored(word.group(), cases));
	}

	private static String restored(String small, List<WordCase> cases) {
		if (cases.stream().anyMatch((one) -> one.written().contains(small))) {
			return small;
		}
		String capital = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
		return cases.stream().anyMatch((one) -> one.inside().contains(capital)) ? capital : small;
	}

}
