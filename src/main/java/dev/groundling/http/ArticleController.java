package dev.groundling.http;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.IndexedArticle;
import dev.groundling.retrieval.Retriever;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The articles that answers are drawn from, and the text that quotes are cut from. */
@RestController
@RequestMapping("/api/articles")
class ArticleController {

	private final Articles articles;

	private final Retriever retriever;

	ArticleController(Articles articles, Retriever retriever) {
		this.articles = articles;
		this.retriever = retriever;
	}

	/**
	 * Lists the articles.
	 * @return those in service in the order of their ids, then those that can't be read
	 */
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	List<ArticleState> all() {
		return Stream
			.concat(this.articles.all().stream().map(this::state),
					this.articles.unreadable().stream().map(ArticleState::failed))
			.toList();
	}

	/**
	 * Tells of one article.
	 * @param id its id
	 * @return its state
	 * @throws ResponseStatusException with 404 if there is none of that id
	 */
	@GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	ArticleState one(@PathVariable String id) {
		return this.articles.find(id)
			.map(this::state)
			.or(() -> unreadable(id).map(ArticleState::failed))
			.orElseThrow(ArticleController::unknown);
	}

	/**
	 * Returns the text that all offsets refer to, in UTF-16 units.
	 * @param id id of the article
	 * @return the extracted text
	 * @throws ResponseStatusException with 404 if there is none of that id, or it can't
	 * be read
	 */
	@GetMapping(path = "/{id}/text", produces = "text/plain;charset=UTF-8")
	String text(@PathVariable String id) {
		return this.articles.find(id)
			.map(Article::text)
			.orElseThrow(() -> unreadable(id).map(ArticleController::failed).orElseGet(ArticleController::unknown));
	}

	private ArticleState state(Article article) {
		return ArticleState.of(article, this.retriever.indexed(article.id()).orElse(null));
	}

	private Optional<Articles.Unreadable> unreadable(String id) {
		return this.articles.unreadable().stream().filter((file) -> file.id().equals(id)).findFirst();
	}

	private static ResponseStatusException failed(Articles.Unreadable file) {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "This article has no text: " + file.problem());
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND,
				"There is no article of this id. GET /api/articles lists those there are.");
	}

	/**
	 * An article as a caller sees it.
	 *
	 * @param id name in URLs and citations
	 * @param title the headline; of a file that can't be read, its path
	 * @param source path of the file below the knowledge folder
	 * @param language BCP 47 code, or {@code null} when unknown
	 * @param characters length of the text in UTF-16 units
	 * @param passages number of passages in the index, 0 before it is indexed
	 * @param indexedAt when it was indexed, or {@code null} before
	 * @param status whether it can be asked about
	 * @param problem what is wrong with the file, or {@code null}
	 */
	record ArticleState(String id, String title, String source, @Nullable String language, int characters, int passages,
			@Nullable Instant indexedAt, Status status, @Nullable String problem) {

		static ArticleState of(Article article, @Nullable IndexedArticle indexed) {
			return new ArticleState(article.id(), article.title(), article.source(), article.language().code(),
					article.text().length(), (indexed != null) ? indexed.passages() : 0,
					(indexed != null) ? indexed.indexedAt() : null, (indexed != null) ? Status.READY : Status.INDEXING,
					null);
		}

		static ArticleState failed(Articles.Unreadable file) {
			return new ArticleState(file.id(), file.source(), file.source(), null, 0, 0, null, Status.FAILED,
					file.problem());
		}

		/** Whether an article can be asked about. */
		enum Status {

			/** It is in the index. */
			READY,

			/** It is read, and not in the index yet. */
			INDEXING,

			/** It couldn't be read. */
			FAILED;

			@JsonValue
			String json() {
				return name().toLowerCase(Locale.ROOT);
			}

		}

	}

}
