package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Set;

import dev.groundling.language.Lexicon;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/** Tells where a noun phrase ends, and what its head is. */
final class NounPhrases {

	private static final Set<String> INSIDE = Set.of("the", "a", "an", "'s", "’s", "and", "&", "-", "–", "“", "”",
			"\"");

	private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "'s", "’s");

	private static final Set<String> LINKS = Set.of("of", "for", "in", "on", "at", "from", "with", "to", "between");

	private static final int LONGEST_QUOTED = 8;

	private NounPhrases() {
	}

	/**
	 * Finds where the words that can belong to a noun phrase end, attributes with a
	 * preposition included.
	 * @param words the words of the sentence
	 * @param from number of the first
	 * @return number after the last, {@code from} if there is none
	 */
	static int end(List<Word> words, int from) {
		return end(words, from, true);
	}

	/** The same without attributes that a preposition begins. */
	static int coreEnd(List<Word> words, int from) {
		return end(words, from, false);
	}

	private static int end(List<Word> words, int from, boolean linked) {
		int i = from;
		while (i < words.size()) {
			int quoted = quotedEnd(words, i);
			if (quoted > i) {
				i = quoted;
			}
			else if (nominal(words, i) || linked && i > from && LINKS.contains(words.get(i).lower())) {
				i++;
			}
			else {
				break;
			}
		}
		while (i > from && !content(words.get(i - 1)) && !"”\"".contains(words.get(i - 1).surface())) {
			i--;
		}
		return i;
	}

	// “Tree Planting Project”: a name, whatever its words are.
	private static int quotedEnd(List<Word> words, int i) {
		if (!"“\"".contains(words.get(i).surface())) {
			return i;
		}
		for (int end = i + 2; end < Math.min(words.size(), i + LONGEST_QUOTED); end++) {
			String surface = words.get(end).surface();
			if ("”\"".contains(surface)) {
				return end + 1;
			}
			if (".,;:!?".contains(surface)) {
				return i;
			}
		}
		return i;
	}

	private static boolean nominal(List<Word> words, int i) {
		Word word = words.get(i);
		return switch (word.tag()) {
			case NOUN, NAME, ADJECTIVE, NUMBER -> true;
			case VERB -> participleBeforeNoun(words, i) || hyphenated(words, i);
			case OTHER -> word.capitalised();
			default -> INSIDE.contains(word.lower()) || hyphenated(words, i)
					|| word.surface().equals(".") && i + 1 < words.size();
		};
	}

	// "walk-in clinics"
	private static boolean hyphenated(List<Word> words, int i) {
		return i + 1 < words.size() && words.get(i + 1).surface().equals("-") && touching(words, i)
				|| i > 0 && words.get(i - 1).surface().equals("-") && touching(words, i - 1);
	}

	private static boolean touching(List<Word> words, int i) {
		return words.get(i).range().end() == words.get(i + 1).range().start();
	}

	// "the listed companies", "a winning team"
	private static boolean participleBeforeNoun(List<Word> words, int i) {
		String lower = words.get(i).lower();
		return i > 0 && i + 1 < words.size() && (lower.endsWith("ed") || lower.endsWith("ing"))
				&& (DETERMINERS.contains(words.get(i - 1).lower()) || words.get(i - 1).surface().equals("-"))
				&& (words.get(i + 1).tag() == Tag.NOUN || words.get(i + 1).tag() == Tag.ADJECTIVE);
	}

	private static boolean content(Word word) {
		return word.tag() == Tag.NOUN || word.tag() == Tag.NAME || word.tag() == Tag.NUMBER
				|| word.tag() == Tag.ADJECTIVE || word.tag() == Tag.OTHER;
	}

	/** Returns the number of the word that the phrase is about, -1 if there is none. */
	static int head(Run phrase) {
		int head = -1;
		for (int i = phrase.from(); i < phrase.to(); i++) {
			Word word = phrase.reading().words().get(i);
			if (LINKS.contains(word.lower()) && head >= 0) {
				break;
			}
			if (word.tag() == Tag.NOUN || word.tag() == Tag.NAME) {
				head = i;
			}
		}
		return head;
	}

	/** Tells whether the phrase speaks of more than one thing. */
	static boolean plural(Run phrase) {
		int head = head(phrase);
		if (head < 0) {
			return false;
		}
		boolean joined = phrase.upTo(head).any((word) -> word.lower().equals("and"));
		Word word = phrase.reading().words().get(head);
		return joined || plural(word) && !(word.capitalised() && head > phrase.from())
				&& !(word.tag() == Tag.NAME && word.capitalised());
	}

	static boolean plural(Word noun) {
		String lower = noun.lower();
		return lower.equals("people") || lower.equals("children") || lower.equals("women") || lower.equals("men")
				|| lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")
						&& (noun.forms().size() > 1 || !Lexicon.knows(lower));
	}

}
