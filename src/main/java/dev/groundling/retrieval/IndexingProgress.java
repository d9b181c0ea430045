package dev.groundling.retrieval;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

import dev.groundling.knowledge.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells in the log how far indexing is, at most every ten seconds. The work is measured
 * in characters, since the length of an article is known before it is split.
 */
final class IndexingProgress {

	private static final Logger log = LoggerFactory.getLogger(IndexingProgress.class);

	private static final Duration INTERVAL = Duration.ofSeconds(10);

	private final int articles;

	private final long characters;

	private final LongSupplier nanoTime;

	private final long started;

	private int articlesDone;

	private long charactersDone;

	private long told;

	/**
	 * Begins to count.
	 * @param articles what is going to be indexed
	 * @param nanoTime tells the time in nanoseconds from any fixed moment
	 */
	IndexingProgress(List<Article> articles, LongSupplier nanoTime) {
		this.articles = articles.size();
		this.characters = articles.stream().mapToLong((article) -> article.text().length()).sum();
		this.nanoTime = nanoTime;
		this.started = nanoTime.getAsLong();
		this.told = this.started;
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
		if (now - this.told >= INTERVAL.toNanos() && done > 0 && done < this.characters) {
			this.told = now;
			double left = (double) (now - this.started) / done * (this.characters - done);
			log.info("Indexing: {} of {} articles, {} % of their text, about {} left.", this.articlesDone,
					this.articles, 100 * done / this.characters, inWords(Duration.ofNanos((long) left)));
		}
	}

	private static String inWords(Duration left) {
		return (left.toMinutes() > 1) ? left.toMinutes() + " min" : left.toSeconds() + " s";
	}

}
