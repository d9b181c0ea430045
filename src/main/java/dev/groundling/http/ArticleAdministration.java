package dev.groundling.http;

import java.io.IOException;
import java.util.Objects;

import dev.groundling.knowledge.Addition;
import dev.groundling.knowledge.Articles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Adding and removing articles, for those who have the key of an administrator. */
@RestController
class ArticleAdministration {

	private final Articles articles;

	private final ArticleStates states;

	ArticleAdministration(Articles articles, ArticleStates states) {
		this.articles = articles;
		this.states = states;
	}

	/**
	 * Adds a file to the articles, in place of one of the same name.
	 * @param file the file, which keeps its name
	 * @return the state of its article, which can be asked about
	 * @throws IOException if what was received can't be read
	 * @throws ArticleRefused if it can't be an article
	 */
	@PostMapping(path = "/api/articles", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	ArticleState add(@RequestPart MultipartFile file) throws IOException {
		String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
		return switch (this.articles.add(name, file.getBytes())) {
			case Addition.Added added -> this.states.after(added);
			case Addition.Refused refused -> throw ArticleRefused.sent(refused, "file");
		};
	}

	/**
	 * Takes the last swap of an article back: what was replaced takes its place again, in
	 * the folder too. Done once more, it goes forward again.
	 * @param id id of the article, or of a file that can't be read
	 * @return the state of the article, which can be asked about
	 * @throws ResponseStatusException with 404 if there is none of that id
	 * @throws ArticleRefused if it has no former version
	 */
	@PostMapping(path = "/api/articles/{id}/rollback", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	ArticleState rollback(@PathVariable String id) {
		return switch (this.articles.rollback(id).orElseThrow(ArticleStates::unknown)) {
			case Addition.Added added -> this.states.after(added);
			case Addition.Refused refused -> throw ArticleRefused.former(refused);
		};
	}

	/**
	 * Fetches a page or file from the web and adds it to the articles, in place of what
	 * was fetched from the same address before.
	 * @param request its address
	 * @return the state of its article, which can be asked about
	 * @throws ArticleRefused if it isn't fetched from there, or can't be an article
	 */
	@PostMapping(path = "/api/articles", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	ArticleState fetch(@RequestBody FetchRequest request) {
		return switch (this.articles.fetch((request.url != null) ? request.url : "")) {
			case Addition.Added added -> this.states.after(added);
			case Addition.Refused refused -> throw ArticleRefused.sent(refused, "url");
		};
	}

	/**
	 * Removes an article and deletes its file.
	 * @param id id of the article, or of a file that can't be read
	 * @return what it was
	 * @throws ResponseStatusException with 404 if there is none of that id
	 */
	@DeleteMapping(path = "/api/articles/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	ArticleState remove(@PathVariable String id) {
		ArticleState former = this.states.one(id);
		if (!this.articles.remove(id)) {
			throw ArticleStates.unknown();
		}
		return former.removed();
	}

	/**
	 * The body that names an article on the web.
	 *
	 * @param url its address, http or https
	 */
	record FetchRequest(@Nullable String url) {
	}

}
