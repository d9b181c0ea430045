package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.language.Lexicon;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/** Finds verbs that the tagger takes for nouns. */
final class MendedTags {

	private static final Set<String> AFTER_VERB = Set.of("the", "a", "an", "about", "only", "around", "nearly", "over",
			"more");

	private MendedTags() {
	}

	// "A bed costs 35 dollars": no article or number follows a noun.
	static List<Word> of(List<Word> words) {
		List<Word> mended = new ArrayList<>(words);
		for (int i = 1; i + 1 < words.size(); i++) {
			Word word = words.get(i);
			Tag before = words.get(i - 1).tag();
			boolean third = word.tag() == Tag.NOUN && word.lower().endsWith("s")
					&& !Lexicon.verbs(word.lower()).isEmpty();
			if (third && (before == Tag.NOUN || before == Tag.NAME)
					&& (words.get(i - 1).capitalised() || !NounPhrases.plural(words.get(i - 1)))
					&& (words.get(i + 1).tag() == Tag.NUMBER || AFTER_VERB.contains(words.get(i + 1).lower()))) {
				mended.set(i, new Word(word.surface(), word.range(), Tag.VERB, word.forms()));
			}
		}
		return mended;
	}

}
