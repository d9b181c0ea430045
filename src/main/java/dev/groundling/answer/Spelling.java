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

	// "work 4 them", "have 2 pay": only where nothing is capitalised, and the articles
	// don't have the number.
	private static final Pattern DIGIT_FOR_WORD = Pattern.compile("(?<=\\p{Ll} )[24](?= \\p{Ll})");

	private static final int TWO_EDITS_FROM = 7;

	private final Vocabulary vocabulary;

	Spelling(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	String mend(String question) {
		if (Language.of(question) != Language.ENGLISH) {
			return question;
		}
		Matcher words = WORD.matcher(withoutDigitWords(question));
		String mended = words.replaceAll((match) -> Matcher.quoteReplacement(word(match.group())));
		return mended.replaceAll(" {2,}", " ").strip();
	}

	/**
	 * Tells whether there is any word in a question that can mean something: one that is
	 * English, or that the articles use, or a number.
	 * @param question the question as typed
	 * @return whether there is; always for questions that aren't English
	 */
	boolean knowsAnyWordOf(String question) {
		if (Language.of(question) != Language.ENGLISH || question.codePoints().anyMatch(Character::isDigit)) {
			return true;
		}
		return WORD.matcher(question)
			.results()
			.map((match) -> match.group().toLowerCase(Locale.ROOT))
			.anyMatch((word) -> Lexicon.knows(word) || this.vocabulary.has(word, Language.ENGLISH));
	}

	private String withoutDigitWords(String question) {
		if (!question.equals(question.toLowerCase(Locale.ROOT))) {
			return question;
		}
		return DIGIT_FOR_WORD.matcher(question).replaceAll((match) -> {
			String digit = match.group();
			return this.vocabulary.has(digit, Language.ENGLISH) ? digit : digit.equals("4") ? "for" : "to";
		});
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
