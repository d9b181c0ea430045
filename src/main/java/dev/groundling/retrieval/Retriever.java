package dev.groundling.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Finds the passages that speak of a query.
 */
@Component
public class Retriever {

	/**
	 * Searches the passages.
	 * @param query any text; it is analysed, never parsed
	 * @param articles ids of the articles to search, empty for all
	 * @param limit most passages to return, from 1
	 * @return the passages, best first
	 */
	public List<RankedPassage> retrieve(String query, Set<String> articles, int limit) {
		return List.of();
	}

	/**
	 * Tells what the index holds of an article.
	 * @param articleId id of the article
	 * @return its figures, empty if it isn't in the index
	 */
	public Optional<IndexedArticle> indexed(String articleId) {
		return Optional.empty();
	}

}
