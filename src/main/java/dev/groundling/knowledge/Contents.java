package dev.groundling.knowledge;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundling.knowledge.Articles.Unreadable;

/**
 * What the folder holds, as far as it was read.
 */
final class Contents {

	/** Nothing at all. */
	static final Contents NONE = new Contents(List.of());

	private final List<FileReading> readings;

	private final List<Article> articles;

	private final List<Unreadable> unreadable;

	/**
	 * Puts readings together.
	 * @param readings one for each file
	 */
	Contents(List<FileReading> readings) {
		this.readings = readings.stream().sorted(Comparator.comparing(FileReading::source)).toList();
		this.articles = readings.stream()
			.map(FileReading::article)
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(Article::id))
			.toList();
		this.unreadable = this.readings.stream().flatMap(Contents::unreadable).toList();
	}

	private static Stream<Unreadable> unreadable(FileReading reading) {
		return (reading.problem() != null)
				? Stream
					.of(new Unreadable(reading.id(), reading.source(), reading.problem(), reading.article() != null))
				: Stream.empty();
	}

	/** Returns what was read, ordered by source. */
	List<FileReading> readings() {
		return this.readings;
	}

	/** Returns the articles in service, ordered by id. */
	List<Article> articles() {
		return this.articles;
	}

	/** Returns the files that could not be read, ordered by source. */
	List<Unreadable> unreadable() {
		return this.unreadable;
	}

	/** Returns the same with one more file, in place of what had its id. */
	Contents with(FileReading reading) {
		return new Contents(Stream
			.concat(this.readings.stream().filter((other) -> !other.id().equals(reading.id())), Stream.of(reading))
			.toList());
	}

	/** Returns the same without some files. */
	Contents without(Set<String> sources) {
		return new Contents(this.readings.stream().filter((reading) -> !sources.contains(reading.source())).toList());
	}

	/**
	 * Returns the same as if nobody had looked at the files, so that all are read again.
	 */
	Contents unseen() {
		return new Contents(this.readings.stream().map((reading) -> reading.looking(Look.NONE)).toList());
	}

	/** Finds what has an id, whether it can be read or not. */
	Optional<FileReading> find(String id) {
		return this.readings.stream().filter((reading) -> reading.id().equals(id)).findFirst();
	}

	/** Finds a file, whether it can be read or not. */
	Optional<FileReading> at(String source) {
		return this.readings.stream().filter((reading) -> reading.source().equals(source)).findFirst();
	}

	/**
	 * Tells whether a name would stand for an article from elsewhere.
	 * @param name the name of a file in the folder itself
	 * @param url where a file of that name comes from
	 * @return whether there is a file of that name, or of its id, from anywhere else
	 */
	boolean unlike(String name, URI url) {
		String id = new ArticleIds().next(name);
		return this.readings.stream()
			.filter((reading) -> FileName.same(reading.source(), name) || reading.id().equals(id))
			.anyMatch((reading) -> reading.article() == null || !url.toString().equals(reading.article().url()));
	}

	Set<String> sources() {
		return sources((reading) -> true);
	}

	Set<String> sources(Predicate<FileReading> wanted) {
		return this.readings.stream().filter(wanted).map(FileReading::source).collect(Collectors.toSet());
	}

}
