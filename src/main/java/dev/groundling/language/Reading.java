package dev.groundling.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as a reader sees it: its words, its quantities and its names.
 *
 * @param language the language it was read in; what isn't Chinese is read as English
 * @param text the text
 * @param words its words and punctuation marks, in order
 * @param quantities its numbers, dates and measures, in order
 * @param names where proper names stand, in order; a name is one or more words
 * @param sorts what some of the names name
 */
public record Reading(Language language, String text, List<Word> words, List<Quantity> quantities,
		List<TextRange> names, Map<TextRange, NameSort> sorts) {

	// What Chinese has in the place of capitals, if it has anything. A word of the
	// dictionary in quotes is no name.
	private static final Pattern QUOTED = Pattern.compile("[“「『《]([\\p{L}\\p{Nd}·-]{2,12})[”」』》]");

	public Reading {
		words = List.copyOf(words);
		quantities = List.copyOf(quantities);
		names = List.copyOf(names);
		sorts = Map.copyOf(sorts);
	}

	/**
	 * Reads a text.
	 * @param text any text
	 * @return what is found in it
	 */
	public static Reading of(String text) {
		if (HanText.in(text) && Language.of(text) == Language.CHINESE) {
			return chinese(text);
		}
		List<Word> words = Tagger.words(text);
		return new Reading(Language.ENGLISH, text, words, EnglishQuantities.find(text), names(words), Map.of());
	}

	private static Reading chinese(String text) {
		ChineseTagger.Tagged tagged = ChineseTagger.of(text);
		Map<TextRange, NameSort> sorts = new HashMap<>();
		for (int i = 0; i < tagged.names().size(); i++) {
			sorts.put(tagged.names().get(i), tagged.sorts().get(i));
		}
		QUOTED.matcher(text)
			.results()
			.map((quoted) -> new TextRange(quoted.start(1), quoted.end(1)))
			.filter((quoted) -> sorts.keySet().stream().noneMatch((name) -> name.contains(quoted)))
			.filter((quoted) -> tagged.words().stream().noneMatch((word) -> word.range().equals(quoted)))
			.forEach((quoted) -> {
				sorts.keySet().removeIf(quoted::contains);
				sorts.put(quoted, NameSort.OTHER);
			});
		List<TextRange> names = sorts.keySet().stream().sorted(Comparator.comparingInt(TextRange::start)).toList();
		return new Reading(Language.CHINESE, text, tagged.words(), ChineseQuantities.find(text), names, sorts);
	}

	/**
	 * Reads the words in another way.
	 * @param others the words with other parts of speech
	 * @return the same but for them
	 */
	public Reading withWords(List<Word> others) {
		return new Reading(this.language, this.text, others, this.quantities, this.names, this.sorts);
	}

	/**
	 * Tells what a name names.
	 * @param name where it stands
	 * @return its sort, {@link NameSort#OTHER} where it isn't known
	 */
	public NameSort sort(TextRange name) {
		return this.sorts.getOrDefault(name, NameSort.OTHER);
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
