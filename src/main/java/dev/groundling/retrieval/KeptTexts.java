package dev.groundling.retrieval;

import java.io.IOException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.groundling.language.TextRange;
import org.apache.lucene.index.IndexReader;

/**
 * Passages and sentences that were read from the index, for the next search that finds
 * them: reading one back means to unpack a block of the disk's. They are kept by the
 * segment they are in, which Lucene never changes.
 */
final class KeptTexts {

	private static final int PASSAGES = 5_000;

	private static final int SENTENCES = 20_000;

	private final Cache<Place, Passage> passages = Caffeine.newBuilder().maximumSize(PASSAGES).build();

	private final Cache<Place, Sentence> sentences = Caffeine.newBuilder().maximumSize(SENTENCES).build();

	Passage passage(Place place, Source<Passage> source) throws IOException {
		return kept(this.passages, place, source);
	}

	Sentence sentence(Place place, Source<Sentence> source) throws IOException {
		return kept(this.sentences, place, source);
	}

	/** Looks something up, or reads it, which Caffeine's own way can't as it may fail. */
	static <K, T> T kept(Cache<K, T> cache, K place, Source<T> source) throws IOException {
		T kept = cache.getIfPresent(place);
		if (kept == null) {
			kept = source.read();
			cache.put(place, kept);
		}
		return kept;
	}

	/**
	 * Where a document is.
	 *
	 * @param segment names its segment as long as the program runs
	 * @param doc its number there
	 */
	record Place(IndexReader.CacheKey segment, int doc) {
	}

	/**
	 * A sentence.
	 *
	 * @param passage the passage it stands in
	 * @param range where it stands in the article
	 * @param text its words
	 */
	record Sentence(Passage passage, TextRange range, String text) {
	}

	/**
	 * Reads what isn't kept.
	 *
	 * @param <T> what that is
	 */
	@FunctionalInterface
	interface Source<T> {

		T read() throws IOException;

	}

}
