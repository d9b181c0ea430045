package dev.groundling.answer;

import java.time.LocalDate;

import dev.groundling.language.TextRange;
import dev.groundling.retrieval.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a statement: a stretch of an article, word for word.
 *
 * @param number the number of its marker {@code [n]} in the answer's text, from 1
 * @param articleId id of the article quoted
 * @param title title of that article
 * @param section heading the quote stands under, or {@code null}
 * @param quote exactly the article's text between {@code start} and {@code end}
 * @param start first UTF-16 index in the article's text
 * @param end UTF-16 index after the last character
 * @param url where the article was published, or {@code null} when unknown
 * @param published day the article was published, or {@code null} when unknown
 */
public record Citation(int number, String articleId, String title, @Nullable String section, String quote, int start,
		int end, @Nullable String url, @Nullable LocalDate published) {

	/**
	 * Cites a stretch of a passage.
	 * @param number the number of its marker, from 1
	 * @param passage the passage
	 * @param range the stretch, in the article's text
	 */
	public Citation(int number, Passage passage, TextRange range) {
		this(number, passage.articleId(), passage.title(), passage.section(),
				range.shiftedBy(-passage.start()).in(passage.text()), range.start(), range.end(), passage.url(),
				passage.published());
	}

	Citation numbered(int other) {
		return new Citation(other, this.articleId, this.title, this.section, this.quote, this.start, this.end, this.url,
				this.published);
	}

}
