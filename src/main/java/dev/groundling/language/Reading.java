package dev.groundling.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as a reader sees it: its words, its quantities and its names.
 *
 * @param text the text
 * @param words its words and punctuation marks, in order
 * @param quantities its numbers, dates and measures, in order
 * @param names where proper names stand, in order; a name is one or more words
 */
public record Reading(String text, List<Word> words, List<Quantity> quantities, List<TextRange> names) {

	public Reading {
		words = List.copyOf(words);
		quantities = List.copyOf(quantities);
		names = List.copyOf(names);
	}

	/**
	 * Reads a text.
	 * @param text any text
	 * @return what is found in it
	 */
	public static Reading of(String text) {
		List<Word> words = Tagger.words(text);
		return new Reading(text, words, EnglishQuantities.find(text), names(words));
	}

	/**
	 * Finds the words of a stretch.
	 * @param range the stretch
	 * @return the words that lie wholly inside it
	 */
	public List<Word> words(TextRange range) {
		return this.words.stream().filter((word) -> range.contains(word.range())).toList();
	}

	// A name is a run of capitalised words; small words such as "of" may join two of
	// them.
	private static List<TextRange> names(List<Word> words) {
		List<TextRange> names = new ArrayList<>();
		int i = 0;
		while (i < words.size()) {
			if (!begins(words, i)) {
				i++;
				continue;
			}
			int last = i;
			for (int next = i + 1; next < words.size(); next++) {
				if (part(words.get(next))) {
					last = next;
				}
				else if (!joins(words.get(next)) || next > last + 1) {
					break;
				}
			}
			names.add(new TextRange(words.get(i).range().start(), words.get(last).range().end()));
			i = last + 1;
		}
		return names;
	}

	private static boolean begins(List<Word> words, int i) {
		Word word = words.get(i);
		if (!part(word)) {
			return false;
		}
		boolean first = i == 0 || ".!?:“\"".contains(words.get(i - 1).surface());
		return !first || word.tag() == Word.Tag.NAME || !Lexicon.knows(word.lower())
				|| i + 1 < words.size() && part(words.get(i + 1)) && word.tag() != Word.Tag.FUNCTION
						&& word.tag() != Word.Tag.ADPOSITION && word.tag() != Word.Tag.ADVERB;
	}

	private static boolean part(Word word) {
		return word.capitalised() && Character.isLetter(word.surface().codePointAt(0)) && !word.surface().equals("I");
	}

	private static boolean joins(Word word) {
		return switch (word.surface()) {
			case "of", "and", "&", "-", "’s", "'s", "the", "for" -> true;
			default -> false;
		};
	}

}
