package dev.groundling.retrieval;

import java.time.LocalDate;

import dev.groundling.language.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of neighbouring sentences of one article, the unit that is retrieved.
 * {@code text} always equals the article's text between {@code start} and {@code end}.
 *
 * @param articleId id of the article it is cut from
 * @param title title of that article
 * @param section heading it stands under, or {@code null} before the first one
 * @param number position among the article's passages, from 0
 * @param kind what part of the article it is
 * @param text the words themselves
 * @param start first UTF-16 index in the article's text
 * @param end UTF-16 index after the last character
 * @param published day the article was published, or {@code null} when unknown
 * @param url where the article was published, or {@code null} when unknown
 */
public record Passage(String articleId, String title, @Nullable String section, int number, Kind kind, String text,
		int start, int end, @Nullable LocalDate published, @Nullable String url) {

	/**
	 * A passage of an article that doesn't say when or where it was published.
	 * @param articleId id of the article it is cut from
	 * @param title title of that article
	 * @param section heading it stands under, or {@code null}
	 * @param number position among the article's passages, from 0
	 * @param kind what part of the article it is
	 * @param text the words themselves
	 * @param start first UTF-16 index in the article's text
	 * @param end UTF-16 index after the last character
	 */
	public Passage(String articleId, String title, @Nullable String section, int number, Kind kind, String text,
			int start, int end) {
		this(articleId, title, section, number, kind, text, start, end, null, null);
	}

	/**
	 * Returns where the passage stands in the article's text.
	 * @return the range in UTF-16 units
	 */
	public TextRange range() {
		return new TextRange(this.start, this.end);
	}

	/** What part of an article a passage is. */
	public enum Kind {

		/** Headline, date and author. */
		HEAD,

		/** Running text. */
		BODY,

		/** The caption of a picture. */
		CAPTION

	}

}
