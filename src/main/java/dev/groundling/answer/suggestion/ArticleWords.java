package dev.groundling.answer.suggestion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
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
			for (TextRange name : sentence.names()) {
				this.names.add(name.in(sentence.text()));
			}
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
		return !this.small.contains(word.lower()) && (word.tag() == Tag.NAME || !Lexicon.knows(word.lower()));
	}

	/**
	 * Tells whether a name is the end of a longer one, as a family name is of a person's.
	 */
	boolean shortForm(String name) {
		return this.names.stream().anyMatch((longer) -> longer.endsWith(" " + name));
	}

	/** Words a phrase as it stands inside a sentence. */
	String inside(Run phrase) {
		String text = phrase.text();
		boolean first = phrase.from() == 0
				|| ".:;“\"".contains(phrase.reading().words().get(phrase.from() - 1).surface());
		Word word = phrase.first();
		boolean name = name(word, first) && word.tag() != Tag.FUNCTION;
		boolean partOfName = first && phrase.size() > 1 && name(phrase.words().get(1), false)
				&& word.tag() != Tag.FUNCTION && word.tag() != Tag.ADPOSITION;
		return (name || partOfName || !word.capitalised()) ? text
				: Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	/** Tells whether a phrase names something. */
	boolean named(Run phrase) {
		for (int i = phrase.from(); i < phrase.to(); i++) {
			Word word = phrase.reading().words().get(i);
			if (word.tag() != Tag.FUNCTION && word.tag() != Tag.ADPOSITION && name(word, i == 0)
					|| "“\"".contains(word.surface())) {
				return true;
			}
		}
		return false;
	}

}
