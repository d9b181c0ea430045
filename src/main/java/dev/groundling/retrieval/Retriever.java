package dev.groundling.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.retrieval.Inventory.Entry;
import dev.langchain4j.model.embedding.EmbeddingModel;
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

	/**
	 * Cosine of texts that have nothing to do with each other, under the model in use.
	 */
	private static final double UNRELATED = 0.45;

	private final PassageIndex index;

	private final EmbeddingModel model;

	private final ScoreFusion fusion = new ScoreFusion(VECTOR_WEIGHT, UNRELATED);

	Retriever(PassageIndex index, EmbeddingModel model) {
		this.index = index;
		this.model = model;
	}

	/**
	 * Searches the passages.
	 * @param query any text; it is analysed, never parsed
	 * @param articles ids of the articles to search, empty for all
	 * @param limit most passages to return, from 1
	 * @return the passages, best first
	 */
	public List<RankedPassage> retrieve(String query, Set<String> articles, int limit) {
		float[] vector = this.model.embed(query).content().vector();
		return this.index
			.search((searcher) -> new PassageSearch(searcher, query, vector, articles).passages(this.fusion, limit));
	}

	/**
	 * Searches passages and single sentences at once.
	 * @param query any text; it is analysed, never parsed
	 * @param articles ids of the articles to search, empty for all
	 * @return both lists, best first
	 */
	public Findings find(String query, Set<String> articles) {
		float[] vector = this.model.embed(query).content().vector();
		return this.index.search((searcher) -> {
			PassageSearch search = new PassageSearch(searcher, query, vector, articles);
			return new Findings(search.passages(this.fusion, Integer.MAX_VALUE), search.sentences(this.fusion));
		});
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
