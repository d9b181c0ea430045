package dev.groundling.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.groundling.language.Language;
import dev.groundling.language.Terms;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.Bits;
import org.springframework.stereotype.Component;

/**
 * The words that the articles use, and how rare they are.
 */
@Component
public class Vocabulary {

	private static final int SHORTEST_MENDED = 4;

	private static final int MOST_SUGGESTIONS = 5;

	/** Characters of the words that are kept, a hundred for what is kept to each. */
	private static final int KEPT = 2_000_000;

	private static final int BESIDE = 100;

	private final PassageIndex index;

	// Each look into Lucene's dictionary unfolds a block of it anew.
	private final Cache<Asked, Double> rarities = cache();

	private final Cache<Asked, List<Suggestion>> suggestions = cache();

	private final DirectSpellChecker checker = new DirectSpellChecker();

	Vocabulary(PassageIndex index) {
		this.index = index;
		this.checker.setMinQueryLength(SHORTEST_MENDED);
		this.checker.setMinPrefix(1);
		// A typing error is most often made in a common word.
		this.checker.setMaxQueryFrequency(0);
	}

	/**
	 * Tells how rare a word is among the articles' sentences (inverse document frequency
	 * as in BM25).
	 * @param word a word in any form
	 * @param language the language it is in
	 * @return 0 for a word in every sentence, growing with its rarity
	 */
	public double rarity(String word, Language language) {
		return this.index.search((searcher) -> {
			IndexReader reader = searcher.getIndexReader();
			return KeptTexts.kept(this.rarities, Asked.of(reader, word, language),
					() -> rarity(word, language, reader));
		});
	}

	private static double rarity(String word, Language language, IndexReader reader) throws IOException {
		String field = PassageDocuments.SENTENCE_TEXT + language.code();
		int sentences = reader.getDocCount(field);
		int with = sentences;
		for (dev.groundling.language.Term term : Terms.in(word, language)) {
			with = Math.min(with, reader.docFreq(new Term(field, term.stem())));
		}
		return Math.log(1 + (sentences - with + 0.5) / (with + 0.5));
	}

	/**
	 * Tells whether the articles use a word just as it is written.
	 * @param word the word in lower case
	 * @param language the language it is in
	 * @return whether some sentence has it
	 */
	public boolean has(String word, Language language) {
		Term term = new Term(field(language), word);
		return this.index.search((searcher) -> used(term, searcher.getIndexReader()));
	}

	/**
	 * Finds the word of the articles that a misspelt word most likely means.
	 * @param word the misspelt word in lower case
	 * @param language the language it is in
	 * @param edits most letters that may be wrong, 1 or 2
	 * @return the nearest word, the commoner one of equally near ones; empty if none is
	 * near
	 */
	public Optional<String> nearest(String word, Language language, int edits) {
		return this.index.search((searcher) -> {
			IndexReader reader = searcher.getIndexReader();
			return KeptTexts
				.kept(this.suggestions, Asked.of(reader, word, language), () -> suggestions(word, language, reader))
				.stream()
				.filter((suggestion) -> suggestion.edits() <= edits)
				.min(Comparator.comparingLong(Suggestion::edits)
					.thenComparingInt((suggestion) -> -suggestion.sentences()))
				.map(Suggestion::word);
		});
	}

	private List<Suggestion> suggestions(String word, Language language, IndexReader reader) throws IOException {
		Term misspelt = new Term(field(language), word);
		List<Suggestion> suggestions = new ArrayList<>();
		for (SuggestWord near : this.checker.suggestSimilar(misspelt, MOST_SUGGESTIONS, reader,
				SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
			if (used(new Term(field(language), near.string), reader)) {
				suggestions.add(new Suggestion(near.string, distance(word, near), near.freq));
			}
		}
		return List.copyOf(suggestions);
	}

	// The words of an article that is gone stay in the index until segments are merged.
	private static boolean used(Term term, IndexReader reader) throws IOException {
		if (!reader.hasDeletions()) {
			return reader.docFreq(term) > 0;
		}
		for (LeafReaderContext leaf : reader.leaves()) {
			PostingsEnum sentences = leaf.reader().postings(term, PostingsEnum.NONE);
			Bits live = leaf.reader().getLiveDocs();
			while (sentences != null && sentences.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				if (live == null || live.get(sentences.docID())) {
					return true;
				}
			}
		}
		return false;
	}

	// The checker scores by 1 - distance / length of the shorter word.
	private static long distance(String word, SuggestWord suggestion) {
		int shorter = Math.min(word.length(), suggestion.string.length());
		return Math.round((1 - suggestion.score) * shorter);
	}

	private static String field(Language language) {
		return PassageDocuments.WORDS + language.code();
	}

	private static <T> Cache<Asked, T> cache() {
		return Caffeine.newBuilder()
			.maximumWeight(KEPT)
			.weigher((Asked asked, T kept) -> BESIDE + asked.word().length())
			.build();
	}

	/**
	 * What was asked for.
	 *
	 * @param state names the state of the index as long as the program runs
	 * @param word the word
	 * @param language the language it is in
	 */
	private record Asked(IndexReader.CacheKey state, String word, Language language) {

		static Asked of(IndexReader reader, String word, Language language) {
			return new Asked(reader.getReaderCacheHelper().getKey(), word, language);
		}

	}

	/**
	 * A word that may be meant.
	 *
	 * @param word the word
	 * @param edits letters in which it differs
	 * @param sentences in how many it stands, those included whose article is gone
	 */
	private record Suggestion(String word, long edits, int sentences) {
	}

}
