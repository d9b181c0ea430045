package dev.groundling.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.language.Language;
import dev.groundling.language.Reading;
import dev.groundling.language.Word;

/** Tells sentences that point back to the one before them. */
final class Anaphora {

	private static final int OPENING = 3;

	private static final Set<String> OPENERS = Set.of("it", "its", "he", "she", "his", "her", "they", "their", "them",
			"this", "these", "those", "such", "both", "that");

	private static final Set<String> ANYWHERE = Set.of("there");

	// Up to the end of the second clause, as the first is often a time.
	private static final Pattern CHINESE = Pattern.compile(
			"^[“”]?(?:[^，。]*，)?[^，。]*?(?:(?<!其)他(?!国|乡)|她|它|(?<![尤极与])其(?![他它中实余])|该[校公项企机产地]|这[个些项一里份]|此(?![次外时]))");

	private static final Pattern CHINESE_FIRST = Pattern.compile("^[“”]?(?:他|她|它|其(?![他它中实余])|这[个些项一里份])");

	private Anaphora() {
	}

	static boolean pointsBack(Reading sentence) {
		if (sentence.language() == Language.CHINESE) {
			return CHINESE.matcher(sentence.text()).find();
		}
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
		if (sentence.language() == Language.CHINESE) {
			return CHINESE_FIRST.matcher(sentence.text()).find();
		}
		return !sentence.words().isEmpty() && OPENERS.contains(sentence.words().getFirst().lower());
	}

}
