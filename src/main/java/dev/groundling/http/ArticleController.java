package dev.groundling.http;

import java.util.List;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
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

	private final ArticleStates states;

	ArticleController(Articles articles, ArticleStates states) {
		this.articles = articles;
		this.states = states;
	}

	/**
	 * Lists the articles.
	 * @return those in service in the order of their ids, then those that can't be read
	 */
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	List<ArticleState> all() {
		return this.states.all();
	}

	/**
	 * Tells of one article.
	 * @param id its id
	 * @return its state
	 * @throws ResponseStatusException with 404 if there is none of that id
	 */
	@GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	ArticleState one(@PathVariable String id) {
		return this.states.one(id);
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
			.orElseThrow(
					() -> this.states.unreadable(id).map(ArticleController::failed).orElseGet(ArticleStates::unknown));
	}

	private static ResponseStatusException failed(Articles.Unreadable file) {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "This article has no text: " + file.problem());
	}

}
