package dev.groundling.answer.suggestion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * What the whole article shows of its words: which of those that begin a sentence are
 * names, and which short names stand for longer ones.
 */
final class ArticleWords {

	private final Set<String> small = new HashSet<>();

	private final Map<String, Integer> capitalInside = new HashMap<>();

	private final Set<String> names = new HashSet<>();

	ArticleWords(List<Reading> sentences) {
		for (Reading sentence : sentences) {
			List<Word> words = sentence.words();
			for (int i = 0; i < words.size(); i++) {
				Word word = words.get(i);
				if (!word.capitalised()) {
					this.small.add(word.surface());
				}
				else if (i > 0 && Character
					.isLetter(words.get(i - 1).surface().codePointBefore(words.get(i - 1).surface().length()))) {
					this.capitalInside.merge(word.lower(), 1, Integer::sum);
				}
			}
			// What begins a sentence may be "Today Pellworth".
			sentence.names()
				.stream()
				.filter((name) -> name.start() > 0)
				.forEach((name) -> this.names.add(name.in(sentence.text())));
		}
	}

	/** Tells whether a word is part of a name, even where it begins a sentence. */
	boolean name(Word word, boolean first) {
		if (!word.capitalised() || !Character.isLetter(word.surface().codePointAt(0))) {
			return false;
		}
		if (!first) {
			return true;
		}
		if (word.surface().substring(1).chars().anyMatch(Character::isUpperCase)) {
			return true;
		}
		if (this.capitalInside.containsKey(word.lower()) && !this.small.contains(word.lower())) {
			return true;
		}
		return !this.small.contains(word.lower()) && !Lexicon.knows(word.lower());
	}

	/**
	 * Tells whether a name is the end of a longer one, as a family name is of a person's.
	 */
	boolean shortForm(String name) {
		return this.names.stream().anyMatch((longer) -> longer.endsWith(" " + name) && !longer.contains(" of "));
	}

	/**
	 * Words a phrase as it stands inside a sentence; of a person with a role, the name.
	 */
	String inside(Run phrase) {
		Run whole = PersonNames.endOf(phrase).orElse(phrase);
		String text = whole.text();
		Word word = whole.first();
		boolean first = first(whole);
		boolean small = word.tag() == Tag.FUNCTION || word.tag() == Tag.ADPOSITION;
		boolean partOfName = first && whole.size() > 1 && name(whole.words().get(1), false);
		return (!word.capitalised() || !small && (name(word, first) || partOfName)) ? text
				: Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	private static boolean first(Run phrase) {
		return phrase.from() == 0 || ".:;“\"".contains(phrase.reading().words().get(phrase.from() - 1).surface());
	}

	/** Tells whether a phrase names something. */
	boolean named(Run phrase) {
		for (int i = phrase.from(); i < phrase.to(); i++) {
			Word word = phrase.reading().words().get(i);
			if (word.tag() != Tag.FUNCTION && word.tag() != Tag.ADPOSITION && name(word, i == 0 && first(phrase))
					|| "“\"".contains(word.surface())) {
				return true;
			}
		}
		return false;
	}

}
