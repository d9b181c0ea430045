package dev.groundling.answer;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.ChatSpelling;
import dev.groundling.language.Language;
import dev.groundling.language.Lexicon;
import dev.groundling.retrieval.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Mends the spelling of a question by the words that the articles use. A word that is
 * English is never changed, even if the articles have a similar one: "mayor" isn't
 * "major".
 */
@Component
class Spelling {

	private static final Pattern WORD = Pattern
		.compile("(?<![\\p{L}\\p{Nd}&])\\p{L}+(?:[’']\\p{L}+)*(?![\\p{L}\\p{Nd}&])");

	// A lone 4 before a question word or at the end of "used 4" stands for "for".
	private static final Pattern FOUR = Pattern.compile("\\b4 (?=what\\b|wat\\b|who\\b|the\\b|teh\\b|a\\b)");

	private static final int TWO_EDITS_FROM = 7;

	private final Vocabulary vocabulary;

	Spelling(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	String mend(String question) {
		if (Language.of(question) != Language.ENGLISH) {
			return question;
		}
		Matcher words = WORD.matcher(FOUR.matcher(question).replaceAll("for "));
		String mended = words.replaceAll((match) -> Matcher.quoteReplacement(word(match.group())));
		return mended.replaceAll(" {2,}", " ").strip();
	}

	private String word(String word) {
		String meant = ChatSpelling.meant(word).orElse(null);
		// "U" may be a letter of a name, "u" hardly.
		if (meant != null && (word.length() > 2 || Character.isLowerCase(word.charAt(0)))) {
			return meant;
		}
		String lower = word.toLowerCase(Locale.ROOT);
		if (lower.length() < 4 || Lexicon.knows(lower) || this.vocabulary.has(lower, Language.ENGLISH)) {
			return word;
		}
		boolean name = Character.isUpperCase(word.charAt(0));
		int edits = (lower.length() >= TWO_EDITS_FROM && !name) ? 2 : 1;
		return this.vocabulary.nearest(lower, Language.ENGLISH, edits)
			.map((nearest) -> name ? Character.toUpperCase(nearest.charAt(0)) + nearest.substring(1) : nearest)
			.orElse(word);
	}

}
