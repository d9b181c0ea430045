package dev.groundling.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.ChineseSpelling;
import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.RankedPassage;

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
	 * @return the question, the same but for its capital letters and Chinese characters
	 * that sound alike
	 */
	static String restored(String question, Findings findings) {
		List<String> texts = findings.passages().stream().map((found) -> found.passage().text()).toList();
		return SMALL_WORD.matcher(ChineseSpelling.mended(question, texts))
			.replaceAll((word) -> restored(word, findings));
	}

	private static String restored(MatchResult word, Findings findings) {
		String small = word.group();
		String capital = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
		Pattern anyCase = Pattern.compile("(?<!\\p{L})(?:" + small + "|" + capital + ")(?!\\p{L})");
		boolean name = false;
		for (RankedPassage found : findings.passages()) {
			String text = found.passage().text();
			Matcher written = anyCase.matcher(text);
			while (written.find()) {
				if (Character.isLowerCase(text.charAt(written.start()))) {
					return small;
				}
				name |= written.start() > 1 && Character.isLowerCase(text.charAt(written.start() - 2));
			}
		}
		return name ? capital : small;
	}

}
