package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * Tells whether words mean the same to someone who hasn't read what stood before them.
 */
final class SelfContained {

	private static final Set<String> POINTING = Set.of("it", "its", "he", "she", "his", "her", "hers", "him", "they",
			"their", "them", "theirs", "this", "that", "these", "those", "such", "we", "our", "us", "you", "your", "i",
			"my", "me", "former", "latter", "other", "others", "another", "same", "here", "now", "today", "yesterday",
			"tomorrow", "ago", "so", "then", "one", "ones", "each", "both", "either", "neither", "above", "below",
			"following", "previous", "next", "last", "current", "currently", "recent", "recently", "later", "earlier",
			"itself", "themselves", "himself", "herself", "own", "respectively", "certain", "some", "many", "most",
			"several", "few", "all", "any", "every", "half", "further", "more", "less", "also", "too", "there",
			"remaining", "additional", "rest", "second", "third");

	private static final Set<String> DISTINCT = Set.of("first", "largest", "oldest", "only", "world", "biggest",
			"highest", "longest");

	private static final int ENOUGH_WORDS = 2;

	private final ArticleWords article;

	SelfContained(ArticleWords article) {
		this.article = article;
	}

	/**
	 * Tells whether a phrase names or describes what it means well enough to ask of it.
	 */
	boolean subject(Run phrase) {
		if (phrase.isEmpty() || pointing(phrase) || !commas(phrase)) {
			return false;
		}
		String first = phrase.first().lower();
		if (counted(phrase) || NounPhrases.head(phrase) < 0) {
			return false;
		}
		if (this.article.named(phrase)) {
			return ownerNamed(phrase) && !(phrase.size() == 1 && this.article.shortForm(phrase.text()));
		}
		boolean generic = first.equals("a") || first.equals("an") || NounPhrases.plural(phrase) && !first.equals("the");
		return generic && content(phrase) >= ENOUGH_WORDS && ownerNamed(phrase);
	}

	private static boolean counted(Run phrase) {
		return phrase.first().tag() == Tag.NUMBER || phrase.reading()
			.quantities()
			.stream()
			.anyMatch((quantity) -> quantity.range().start() == phrase.range().start());
	}

	/** Tells whether a phrase is clear once the subject is. */
	boolean complement(Run phrase) {
		if (phrase.isEmpty()) {
			return true;
		}
		if (pointing(phrase) || !ownerNamed(phrase)) {
			return false;
		}
		List<Word> words = phrase.words();
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).lower().equals("the") && !definite(words, i + 1)) {
				return false;
			}
		}
		return true;
	}

	// "the Lakes Cup", "the first oven", "the reform of …", "the world's largest"
	private boolean definite(List<Word> words, int from) {
		for (int i = from; i < words.size(); i++) {
			Word word = words.get(i);
			if (word.capitalised() || DISTINCT.contains(word.lower()) || word.lower().endsWith("est")
					|| "“\"".contains(word.surface()) || word.lower().equals("of")) {
				return true;
			}
			if (word.tag() == Tag.ADPOSITION || word.lower().equals("and") || word.lower().equals("the")) {
				return false;
			}
		}
		return false;
	}

	private static boolean pointing(Run phrase) {
		return phrase.any((word) -> POINTING.contains(word.surface().toLowerCase(Locale.ROOT)));
	}

	// "Ningbo's" is clear, "the city's" isn't.
	private boolean ownerNamed(Run phrase) {
		for (int i = phrase.from(); i < phrase.to(); i++) {
			Word word = phrase.reading().words().get(i);
			boolean owned = word.surface().equals("'s") || word.surface().equals("’s") || word.surface().equals("'")
					|| word.surface().equals("’");
			if (owned && i > phrase.from() && !phrase.reading().words().get(i - 1).capitalised()
					&& !phrase.reading().words().get(i - 1).lower().equals("world")) {
				return false;
			}
		}
		return true;
	}

	private static boolean commas(Run phrase) {
		return !phrase.any((word) -> ",;:()[]—".contains(word.surface()));
	}

	private static long content(Run phrase) {
		return phrase.words()
			.stream()
			.filter((word) -> word.tag() == Tag.NOUN || word.tag() == Tag.NAME || word.tag() == Tag.ADJECTIVE)
			.count();
	}

}
