package dev.groundling.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.Retriever;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The articles as callers see them: what is in the folder, and what of it is indexed. */
@Component
class ArticleStates {

	private final Articles articles;

	private final Retriever retriever;

	ArticleStates(Articles articles, Retriever retriever) {
		this.articles = articles;
		this.retriever = retriever;
	}

	/** Those in service in the order of their ids, then those that can't be read. */
	List<ArticleState> all() {
		return Stream
			.concat(this.articles.all().stream().map(this::of),
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
			.or(() -> unreadable(id).map(ArticleState::failed))
			.orElseThrow(ArticleStates::unknown);
	}

	ArticleState of(Article article) {
		ArticleState state = ArticleState.of(article, this.retriever.indexed(article.id()).orElse(null));
		return unreadable(article.id()).map((file) -> state.failing(file.problem())).orElse(state);
	}

	Optional<Articles.Unreadable> unreadable(String id) {
		return this.articles.unreadable().stream().filter((file) -> file.id().equals(id)).findFirst();
	}

	static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND,
				"There is no article of this id. GET /api/articles lists those there are.");
	}

}
