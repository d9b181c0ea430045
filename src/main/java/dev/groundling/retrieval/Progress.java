package dev.groundling.retrieval;

import java.time.Duration;
import java.util.List;

import dev.groundling.knowledge.Article;
import org.jspecify.annotations.Nullable;

/**
 * How far indexing has got.
 *
 * @param waiting the articles that aren't indexed yet, the one at hand first
 * @param articles number of all articles that are being indexed
 * @param done number of characters that are indexed
 * @param characters number of all their characters
 * @param left how long it will take from now on, by the speed until now; {@code null} at
 * the very beginning
 */
public record Progress(List<Article> waiting, int articles, long done, long characters, @Nullable Duration left) {

	/**
	 * Tells how many articles are indexed.
	 * @return their number
	 */
	public int articlesDone() {
		return this.articles - this.waiting.size();
	}

	/**
	 * Tells how much of the text is indexed.
	 * @return 0 to 100
	 */
	public int percent() {
		return (this.characters > 0) ? (int) (100 * this.done / this.characters) : 100;
	}

}
