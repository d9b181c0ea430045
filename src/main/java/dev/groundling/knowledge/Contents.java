package dev.groundling.knowledge;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundling.knowledge.Articles.Unreadable;

/**
 * What the folder holds.
 *
 * @param articles the articles, ordered by id
 * @param unreadable the files that could not be read, ordered by source
 */
record Contents(List<Article> articles, List<Unreadable> unreadable) {

	/** Nothing at all. */
	static final Contents NONE = new Contents(List.of(), List.of());

	Contents {
		articles = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
		unreadable = unreadable.stream().sorted(Comparator.comparing(Unreadable::source)).toList();
	}

	/** Returns the same with one more article, in place of what had its id. */
	Contents with(Article article) {
		Contents others = without(article.id());
		return new Contents(Stream.concat(others.articles.stream(), Stream.of(article)).toList(), others.unreadable);
	}

	Contents without(String id) {
		return new Contents(this.articles.stream().filter((article) -> !article.id().equals(id)).toList(),
				this.unreadable.stream().filter((file) -> !file.id().equals(id)).toList());
	}

	/** Finds the file that has an id, whether it can be read or not. */
	Optional<String> source(String id) {
		return this.articles.stream()
			.filter((article) -> article.id().equals(id))
			.map(Article::source)
			.findFirst()
			.or(() -> this.unreadable.stream()
				.filter((file) -> file.id().equals(id))
				.map(Unreadable::source)
				.findFirst());
	}

	/** Finds the id of a file, whether it can be read or not. */
	Optional<String> id(String source) {
		return Stream
			.concat(this.articles.stream().filter((article) -> article.source().equals(source)).map(Article::id),
					this.unreadable.stream().filter((file) -> file.source().equals(source)).map(Unreadable::id))
			.findFirst();
	}

	/**
	 * Tells whether a name would stand for an article from elsewhere.
	 * @param name the name of a file in the folder itself
	 * @param url where a file of that name comes from
	 * @return whether there is a file of that name, or of its id, from anywhere else
	 */
	boolean unlike(String name, URI url) {
		String id = new ArticleIds().next(name);
		return sources().filter((source) -> FileName.same(source, name) || id(source).equals(Optional.of(id)))
			.anyMatch((source) -> this.articles.stream()
				.noneMatch((article) -> article.source().equals(source) && url.toString().equals(article.url())));
	}

	Stream<String> sources() {
		return Stream.concat(this.articles.stream().map(Article::source),
				this.unreadable.stream().map(Unreadable::source));
	}

}
