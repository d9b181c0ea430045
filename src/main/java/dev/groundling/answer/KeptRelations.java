package dev.groundling.answer;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.groundling.language.Language;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;
import org.springframework.stereotype.Component;

/**
 * How nearly the words of texts mean the same as terms of questions. It is kept across
 * questions, since they ask for the same things of the same passages, and to compare
 * every word with every term is most of the work of reading.
 */
@Component
class KeptRelations {

	/** Words of texts, each counted for every term; one takes 8 bytes. */
	private static final int MOST_WORDS = 2_000_000;

	/** What is kept beside the words of a text, counted in words. */
	private static final int BESIDE = 16;

	private final Cache<Pair, Relations> relations = Caffeine.newBuilder()
		.maximumWeight(MOST_WORDS)
		.weigher((Pair pair, Relations relations) -> BESIDE + relations.each().length)
		.build();

	/**
	 * Looks a pair up, or measures it.
	 * @param language of the question
	 * @param term a term of it
	 * @param words a text, the same object each time it is asked for
	 * @param measure tells of two words how nearly they mean the same, 0 to 1
	 */
	Relations of(Language language, Word term, List<Word> words, ToDoubleBiFunction<Word, Word> measure) {
		Pair pair = new Pair(words, term.surface(), term.tag(), language);
		Relations known = this.relations.getIfPresent(pair);
		if (known == null) {
			known = Relations.of(words, (word) -> measure.applyAsDouble(term, word));
			this.relations.put(pair, known);
		}
		return known;
	}

	/**
	 * A term and a text.
	 *
	 * @param words the text, compared by identity, as equal ones are rare and to compare
	 * them is slow
	 * @param surface the term
	 * @param tag part of speech of the term
	 * @param language in which the term was read
	 */
	private record Pair(List<Word> words, String surface, Tag tag, Language language) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Pair pair && this.words == pair.words && this.surface.equals(pair.surface)
					&& this.tag == pair.tag && this.language == pair.language;
		}

		@Override
		public int hashCode() {
			return 31 * System.identityHashCode(this.words) + this.surface.hashCode();
		}

	}

	/**
	 * How nearly the words of a text mean the same as a term.
	 *
	 * @param each of each word, 0 to 1; empty if none has anything to do with it
	 * @param highest the highest of those that say something, 0 if there is none
	 */
	record Relations(double[] each, double highest) {

		private static final Relations NONE = new Relations(new double[0], 0);

		private static Relations of(List<Word> words, ToDoubleFunction<Word> measure) {
			double[] each = new double[words.size()];
			double highest = 0;
			boolean any = false;
			for (int i = 0; i < each.length; i++) {
				Word word = words.get(i);
				each[i] = measure.applyAsDouble(word);
				any |= each[i] > 0;
				if (word.tag() != Tag.PUNCTUATION && word.tag() != Tag.FUNCTION) {
					highest = Math.max(highest, each[i]);
				}
			}
			return any ? new Relations(each, highest) : NONE;
		}

		/** How nearly one of the words means the same, by its place. */
		double at(int word) {
			return (this.each.length > 0) ? this.each[word] : 0;
		}

		/** Tells whether no word has anything to do with the term. */
		boolean none() {
			return this.each.length == 0;
		}

	}

}
