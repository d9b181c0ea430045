package dev.groundling.answer;

import java.util.List;
import java.util.Set;

import dev.groundling.language.Reading;
import dev.groundling.language.Word;

/** Tells sentences that point back to the one before them. */
final class Anaphora {

	private static final int OPENING = 3;

	private static final Set<String> OPENERS = Set.of("it", "its", "he", "she", "his", "her", "they", "their", "them",
			"this", "these", "those", "such", "both", "that");

	private static final Set<String> ANYWHERE = Set.of("there");

	private Anaphora() {
	}

	static boolean pointsBack(Reading sentence) {
		List<Word> words = sentence.words();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i).lower();
			boolean exists = i + 1 < words.size() && words.get(i + 1).tag() == Word.Tag.AUXILIARY
					|| i + 1 < words.size() && words.get(i + 1).tag() == Word.Tag.VERB;
			if (i < OPENING && OPENERS.contains(word) || i > 0 && ANYWHERE.contains(word) && !exists) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Tells whether a sentence says nothing on its own, since its subject is a pronoun.
	 */
	static boolean beginsWithPronoun(Reading sentence) {
		return !sentence.words().isEmpty() && OPENERS.contains(sentence.words().getFirst().lower());
	}

}
