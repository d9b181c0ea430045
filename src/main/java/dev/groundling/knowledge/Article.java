package dev.groundling.knowledge;

import java.time.LocalDate;
import java.util.List;

import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * One article as the service knows it: its text without page furniture, and where the
 * sections and blocks stand in that text. All offsets are UTF-16 indices into
 * {@link #text()}.
 *
 * @param id name in URLs and citations, unique among the articles, stable across restarts
 * @param title the headline, never blank
 * @param source path of the file below the knowledge folder, with forward slashes
 * @param language the language the article is written in
 * @param published day of publication, or {@code null} when the article gives none
 * @param text the extracted text that quotes are cut from, never blank
 * @param sections the sections in reading order, at least one
 * @param url http address where the article was published, or {@code null} when unknown
 */
public record Article(String id, String title, String source, Language language, @Nullable LocalDate published,
		String text, List<Section> sections, @Nullable String url) {

	/**
	 * Checks the article.
	 * @throws IllegalArgumentException if title or text is blank, there is no section, or
	 * a block reaches beyond the text or into the block before it
	 */
	public Article {
		if (title.isBlank() || text.isBlank() || sections.isEmpty()) {
			throw new IllegalArgumentException("Article " + id + " needs a title, a text and a section.");
		}
		sections = List.copyOf(sections);
		int end = 0;
		for (Block block : sections.stream().flatMap((section) -> section.blocks().stream()).toList()) {
			if (block.range().start() < end || block.range().end() > text.length()) {
				throw new IllegalArgumentException("Article " + id + " has a block at " + block.range()
						+ ", which must lie between " + end + " and " + text.length() + ".");
			}
			end = block.range().end();
		}
	}

	/**
	 * An article of which no address is known.
	 * @param id name in URLs and citations
	 * @param title the headline
	 * @param source path of the file below the knowledge folder
	 * @param language the language it is written in
	 * @param published day of publication, or {@code null}
	 * @param text the extracted text
	 * @param sections the sections in reading order
	 */
	public Article(String id, String title, String source, Language language, @Nullable LocalDate published,
			String text, List<Section> sections) {
		this(id, title, source, language, published, text, sections, null);
	}

	/** Returns the same article under another id. */
	Article under(String newId) {
		return new Article(newId, this.title, this.source, this.language, this.published, this.text, this.sections,
				this.url);
	}

	/**
	 * A part of an article under one heading.
	 *
	 * @param heading the heading as printed, or {@code null} for what stands before the
	 * first one
	 * @param blocks its blocks in reading order; the heading itself is one of them
	 */
	public record Section(@Nullable String heading, List<Block> blocks) {

		public Section {
			blocks = List.copyOf(blocks);
		}

	}

	/**
	 * A paragraph or another unit of layout, which no sentence crosses.
	 *
	 * @param kind what it is
	 * @param range where it stands in the article's text
	 */
	public record Block(Kind kind, TextRange range) {

		/** What a block is. */
		public enum Kind {

			/** The headline. */
			TITLE,

			/** Date, author and the like, printed with the headline. */
			BYLINE,

			/** The heading of a section. */
			HEADING,

			/** Running text. */
			PARAGRAPH,

			/** The caption of a picture. */
			CAPTION

		}

	}

}
