package dev.groundling.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * The articles known now.
 */
public class Articles {

	/**
	 * Returns the articles in service.
	 * @return the articles ordered by id
	 */
	public List<Article> all() {
		return List.of();
	}

	/**
	 * Looks an article up.
	 * @param id its id
	 * @return the article, empty if there is none of that id
	 */
	public Optional<Article> find(String id) {
		return all().stream().filter((article) -> article.id().equals(id)).findFirst();
	}

	/**
	 * Returns the files that could not be read.
	 * @return what is wrong with each, ordered by source
	 */
	public List<Unreadable> unreadable() {
		return List.of();
	}

	/**
	 * A file that could not be made an article.
	 *
	 * @param id the id the article would have
	 * @param source path of the file below the knowledge folder
	 * @param problem one sentence: what is wrong and how to mend it
	 */
	public record Unreadable(String id, String source, String problem) {
	}

	/**
	 * The articles have changed, or have been read for the first time.
	 *
	 * @param articles all articles in service from now on
	 */
	public record Changed(List<Article> articles) {
	}

}
