package dev.groundling.answer.suggestion;

import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.language.Reading;
import dev.groundling.language.Word;

/**
 * The last look at a question: whether it has anything that a careful writer would not
 * let stand.
 */
final class WellFormed {

	/** Characters a question may have; they are printed on buttons. */
	static final int LONGEST = 72;

	private static final int FEWEST_WORDS = 3;

	private static final Set<String> POINTING = Set.of("it", "its", "he", "she", "his", "her", "him", "they", "their",
			"them", "this", "these", "those", "such", "we", "our", "us", "you", "your", "my", "me", "former", "latter",
			"other", "others", "another", "here", "now", "today", "yesterday", "ago", "recently", "respectively");

	private static final Pattern ODD = Pattern
		.compile("[()\\[\\];:…•|*_{}<>]|,(?!\\d{3})|[.!?] |\\s{2}|[\\r\\n]|\\.\\.|^\\p{Ll}");

	private static final Pattern TWICE = Pattern.compile("\\b(\\p{L}+) \\1\\b", Pattern.CASE_INSENSITIVE);

	private WellFormed() {
	}

	private static boolean question(String question) {
		return question.codePointCount(0, question.length()) <= LONGEST && !ODD.matcher(question).find()
				&& !TWICE.matcher(question).find() && quotesClosed(question);
	}

	/** Tells the same of an English one, whose words are looked at too. */
	static boolean english(String question) {
		if (!question.endsWith("?") || !question(question)) {
			return false;
		}
		Reading reading = Reading.of(question);
		return reading.words().size() > FEWEST_WORDS
				&& reading.words().stream().map(Word::lower).noneMatch(POINTING::contains);
	}

	/** Tells the same of a Chinese one. */
	static boolean chinese(String question) {
		return question.endsWith("？") && question(question);
	}

	private static boolean quotesClosed(String question) {
		long opened = question.chars().filter((letter) -> letter == '“').count();
		long closed = question.chars().filter((letter) -> letter == '”').count();
		return opened == closed && question.chars().filter((letter) -> letter == '"').count() % 2 == 0;
	}

}
