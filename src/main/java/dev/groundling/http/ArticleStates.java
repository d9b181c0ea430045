package dev.groundling.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.groundling.knowledge.Addition;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.ArticleIndexer;
import dev.groundling.retrieval.IndexedArticle;
import dev.groundling.retrieval.PassageChanges;
import dev.groundling.retrieval.Retriever;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The articles as callers see them: what is in the folder, and what of it is indexed. */
@Component
class ArticleStates {

	private final Articles articles;

	private final Retriever retriever;

	private final ArticleIndexer indexer;

	ArticleStates(Articles articles, Retriever retriever, ArticleIndexer indexer) {
		this.articles = articles;
		this.indexer = indexer;
		this.retriever = retriever;
	}

	/**
	 * Those in service or on their way there in the order of their ids, then those that
	 * can't be read.
	 */
	List<ArticleState> all() {
		Map<String, ArticleState> present = new TreeMap<>();
		this.articles.coming().forEach((article) -> present.put(article.id(), coming(article)));
		this.articles.all().forEach((article) -> present.put(article.id(), of(article)));
		return Stream
			.concat(present.values().stream(),
					this.articles.unreadable().stream().filter((file) -> !file.served()).map(ArticleState::failed))
			.toList();
	}

	/**
	 * Looks an article up.
	 * @param id its id
	 * @return its state
	 * @throws ResponseStatusException with 404 if there is none of that id
	 */
	ArticleState one(String id) {
		return this.articles.find(id)
			.map(this::of)
			.or(() -> this.articles.coming()
				.stream()
				.filter((article) -> article.id().equals(id))
				.findFirst()
				.map(this::coming))
			.or(() -> unreadable(id).map(ArticleState::failed))
			.orElseThrow(ArticleStates::unknown);
	}

	ArticleState of(Article article) {
		return of(article, this.retriever.indexed(article.id()).orElse(null));
	}

	// For a moment it is in the index already, but can't be read.
	private ArticleState coming(Article article) {
		return of(article, null);
	}

	private ArticleState of(Article article, @Nullable IndexedArticle indexed) {
		ArticleState state = ArticleState.of(article, indexed);
		ArticleState read = unreadable(article.id()).map((file) -> state.failing(file.problem())).orElse(state);
		return this.indexer.progress()
			.filter((progress) -> progress.waiting().stream().anyMatch((other) -> other.id().equals(article.id())))
			.map(read::waiting)
			.orElse(read);
	}

	/** The state of an article that has just been added, replaced or put back. */
	ArticleState after(Addition.Added added) {
		ArticleState state = of(added.article());
		return state.after(added.unchanged() ? PassageChanges.none(state.passages())
				: this.retriever.indexed(state.id()).map(IndexedArticle::changes).orElse(PassageChanges.none(0)));
	}

	Optional<Articles.Unreadable> unreadable(String id) {
		return this.articles.unreadable().stream().filter((file) -> file.id().equals(id)).findFirst();
	}

	static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND,
				"There is no article of this id. GET /api/articles lists those there are.");
	}

}
