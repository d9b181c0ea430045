package dev.groundling.answer;

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
 */
public record Citation(int number, String articleId, String title, @Nullable String section, String quote, int start,
		int end, @Nullable String url) {
}
