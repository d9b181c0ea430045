package dev.groundling.http;

import java.util.List;
import java.util.Set;

import dev.groundling.answer.QuestionRejected;
import dev.groundling.http.asking.Asking;
import dev.groundling.retrieval.Retriever;
import org.springframework.stereotype.Component;

/** Searches the articles within the same bounds as questions are answered. */
@Component
public class Search {

	/** Most passages that one search returns. */
	public static final int MOST = 50;

	private final Retriever retriever;

	private final QueryBounds bounds;

	private final Asking asking;

	Search(Retriever retriever, QueryBounds bounds, Asking asking) {
		this.retriever = retriever;
		this.bounds = bounds;
		this.asking = asking;
	}

	/**
	 * Searches the articles.
	 * @param field name of the field that the query comes by
	 * @param query what to look for, under the same limits as a question
	 * @param articles ids of the articles to search, empty for all
	 * @param limit most passages to return, 1 to {@link #MOST}
	 * @return the passages, best first
	 * @throws QuestionRejected if the query breaks a limit, or an article isn't known
	 */
	public List<Hit> passages(String field, String query, Set<String> articles, int limit) {
		String admitted = this.bounds.text(field, query);
		this.bounds.articles(articles);
		return this.asking
			.placed(() -> this.retriever.retrieve(admitted, articles, limit).stream().map(Hit::of).toList());
	}

}
