package dev.groundling.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.language.Language;
import dev.groundling.retrieval.Inventory.Entry;
import org.apache.lucene.index.FieldInfos;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the passages that speak of a query, by their words (BM25) and by their meaning
 * (vectors) together. Beyond embedding the query, a search takes less than a millisecond
 * among some hundred passages.
 */
@Component
public class Retriever {

	/** Chosen by measurement; the figures are in the package's description. */
	private static final double VECTOR_WEIGHT = 0.6;

	private final PassageIndex index;

	private final EmbeddingModels models;

	private final KeptTexts kept = new KeptTexts();

	Retriever(PassageIndex index, EmbeddingModels models) {
		this.index = index;
		this.models = models;
	}

	/**
	 * Searches the passages.
	 * @param query any text; it is analysed, never parsed
	 * @param articles ids of the articles to search, empty for all
	 * @param limit most passages to return, from 1
	 * @return the passages, best first
	 */
	public List<RankedPassage> retrieve(String query, Set<String> articles, int limit) {
		QueryVector vector = vector(query);
		return this.index.search((searcher) -> new PassageSearch(searcher, query, vector, articles, this.kept)
			.passages(fusion(vector), limit));
	}

	/**
	 * Searches passages and single sentences at once.
	 * @param query any text; it is analysed, never parsed
	 * @param articles ids of the articles to search, empty for all
	 * @return both lists, best first
	 */
	public Findings find(String query, Set<String> articles) {
		QueryVector vector = vector(query);
		ScoreFusion fusion = fusion(vector);
		return this.index.search((searcher) -> {
			PassageSearch search = new PassageSearch(searcher, query, vector, articles, this.kept);
			return new Findings(search.passages(fusion, Integer.MAX_VALUE), search.sentences(fusion));
		});
	}

	private static ScoreFusion fusion(@Nullable QueryVector vector) {
		return new ScoreFusion(VECTOR_WEIGHT, (vector != null) ? vector.scale().unrelated() : 0);
	}

	// Where no article is in the language of the query, its model has nothing to compare
	// with and need not be loaded. The other one then puts the articles in an order that
	// is better than none, for a model that reads both languages to look at.
	private @Nullable QueryVector vector(String query) {
		Language language = Language.of(query);
		VectorSpace own = this.models.of(language);
		if (holds(own)) {
			return own.query(query).orElse(null);
		}
		VectorSpace other = this.models.otherThan(language);
		return holds(other) ? other.query(query).map(QueryVector::notTelling).orElse(null) : null;
	}

	private boolean holds(VectorSpace space) {
		String field = space.field(PassageDocuments.PASSAGE_VECTOR);
		return this.index
			.search((searcher) -> FieldInfos.getMergedFieldInfos(searcher.getIndexReader()).fieldInfo(field) != null);
	}

	/**
	 * Tells how much there is to find.
	 * @return the size of the index
	 */
	public IndexSize size() {
		return this.index.search(Inventory::size);
	}

	/**
	 * Tells what the index holds of an article.
	 * @param articleId id of the article
	 * @return its figures, empty if it isn't in the index
	 */
	public Optional<IndexedArticle> indexed(String articleId) {
		return this.index.search((searcher) -> Inventory.of(articleId, searcher)).map(Entry::article);
	}

	/**
	 * Names some of the articles.
	 * @param articles ids of the articles to choose from, empty for all
	 * @param limit most titles to return, from 1
	 * @return titles in the order of the articles' ids
	 */
	public List<String> titles(Set<String> articles, int limit) {
		return this.index.search((searcher) -> Inventory.titles(searcher, articles, limit));
	}

}
