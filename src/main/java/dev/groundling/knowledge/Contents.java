package dev.groundling.knowledge;

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

	Stream<String> sources() {
		return Stream.concat(this.articles.stream().map(Article::source),
				this.unreadable.stream().map(Unreadable::source));
	}

}
