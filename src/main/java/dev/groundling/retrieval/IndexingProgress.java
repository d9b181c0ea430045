package dev.groundling.retrieval;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import dev.groundling.knowledge.Article;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts how far indexing is, and tells in the log at most every ten seconds. The work is
 * measured in characters, since the length of an article is known before it is split.
 */
final class IndexingProgress {

	private static final Logger log = LoggerFactory.getLogger(IndexingProgress.class);

	private static final Duration INTERVAL = Duration.ofSeconds(10);

	private final List<Article> articles;

	private final long characters;

	private final LongSupplier nanoTime;

	private final Consumer<Progress> listener;

	private final long started;

	private int articlesDone;

	private long charactersDone;

	private long told;

	/**
	 * Begins to count.
	 * @param articles what is going to be indexed, in this order
	 * @param nanoTime tells the time in nanoseconds from any fixed moment
	 * @param listener hears of every step
	 */
	IndexingProgress(List<Article> articles, LongSupplier nanoTime, Consumer<Progress> listener) {
		this.articles = List.copyOf(articles);
		this.characters = articles.stream().mapToLong((article) -> article.text().length()).sum();
		this.nanoTime = nanoTime;
		this.listener = listener;
		this.started = nanoTime.getAsLong();
		this.told = this.started;
		tell(0);
	}

	/**
	 * Counts a part of an article.
	 * @param index where in the article's text indexing has got to
	 */
	void reached(int index) {
		tell(this.charactersDone + index);
	}

	/**
	 * Counts an article as done.
	 * @param article the article
	 */
	void finished(Article article) {
		this.articlesDone++;
		this.charactersDone += article.text().length();
		tell(this.charactersDone);
	}

	private void tell(long done) {
		long now = this.nanoTime.getAsLong();
		Duration left = left(done, now);
		Progress progress = new Progress(this.articles.subList(this.articlesDone, this.articles.size()),
				this.articles.size(), done, this.characters, left);
		this.listener.accept(progress);
		if (now - this.told >= INTERVAL.toNanos() && left != null && done < this.characters) {
			this.told = now;
			log.info("Indexing: {} of {} articles, {} % of their text, about {} left.", progress.articlesDone(),
					progress.articles(), progress.percent(), inWords(left));
		}
	}

	private @Nullable Duration left(long done, long now) {
		return (done > 0) ? Duration.ofNanos((long) ((double) (now - this.started) / done * (this.characters - done)))
				: null;
	}

	private static String inWords(Duration left) {
		return (left.toMinutes() > 1) ? left.toMinutes() + " min" : left.toSeconds() + " s";
	}

}
