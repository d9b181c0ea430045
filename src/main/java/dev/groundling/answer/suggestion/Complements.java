package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/** Finds where what belongs to a verb ends. */
final class Complements {

	private static final Set<String> OPENERS = Set.of("which", "who", "whom", "whose", "where", "when", "while",
			"because", "although", "though", "since", "so", "if", "than", "but", "until", "unless", "whereas", "that",
			"including", "compared", "as", "after", "before", "up", "down");

	private static final Set<String> AFTER_COMMA = Set.of("the", "a", "an", "and", "or");

	private Complements() {
	}

	/**
	 * Finds the end of the complement.
	 * @param rest what follows the verb
	 * @return number after its last word; empty where a list goes on, as half a list
	 * would be a lie
	 */
	static Optional<Integer> end(Run rest) {
		List<Word> words = rest.reading().words();
		for (int i = rest.from(); i < rest.to(); i++) {
			Word word = words.get(i);
			if (word.surface().equals(",")) {
				return listGoesOn(words, i + 1, rest.to()) ? Optional.empty() : Optional.of(i);
			}
			if (OPENERS.contains(word.lower()) || ";:()–—[]".contains(word.surface())) {
				return Optional.of(i);
			}
			if (word.lower().equals("and") || word.lower().equals("or")) {
				if (newPredicate(words, i + 1, rest.to())) {
					return Optional.of(i);
				}
			}
			else if (finite(words, i) && i > rest.from()) {
				return Optional.empty();
			}
		}
		return Optional.of(rest.to());
	}

	private static boolean listGoesOn(List<Word> words, int from, int to) {
		if (from >= to) {
			return false;
		}
		Word next = words.get(from);
		if (next.tag() == Tag.NUMBER || next.tag() == Tag.NOUN || next.tag() == Tag.NAME
				|| next.tag() == Tag.ADJECTIVE) {
			return true;
		}
		if (AFTER_COMMA.contains(next.lower())) {
			return !newPredicate(words, from + 1, to) && !apposed(next);
		}
		return false;
	}

	private static boolean apposed(Word word) {
		return !word.lower().equals("and") && !word.lower().equals("or");
	}

	// "and" joins another verb, not another noun.
	private static boolean newPredicate(List<Word> words, int from, int to) {
		for (int i = from; i < Math.min(to, from + 10); i++) {
			Word word = words.get(i);
			if (word.surface().equals(",") || word.lower().equals("and")) {
				return false;
			}
			if (finite(words, i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean finite(List<Word> words, int i) {
		Word word = words.get(i);
		if (Verbs.helps(word)) {
			return !word.lower().equals("be") && !word.lower().equals("been");
		}
		boolean infinitive = i > 0 && words.get(i - 1).lower().equals("to");
		return word.tag() == Tag.VERB && !infinitive && !Verbs.ing(word)
				&& !(i > 0 && i + 1 < words.size() && NounPhrases.coreEnd(words, i) > i);
	}

}
