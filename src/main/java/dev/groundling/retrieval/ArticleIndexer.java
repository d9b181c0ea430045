package dev.groundling.retrieval;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.Inventory.Entry;
import org.apache.lucene.index.IndexWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with the articles. Only articles whose content changed are
 * embedded again, and all changes of one round become visible together.
 */
@Component
public class ArticleIndexer {

	private static final Logger log = LoggerFactory.getLogger(ArticleIndexer.class);

	private final PassageIndex index;

	private final ArticleWriter articleWriter;

	ArticleIndexer(PassageIndex index, EmbeddingModels models, Clock clock) {
		this.index = index;
		this.articleWriter = new ArticleWriter(models, clock);
	}

	/**
	 * Brings the index up to date.
	 * @param changed the articles that shall be in it
	 * @throws IndexUnavailable if that takes a change that can't be written; the former
	 * content is kept
	 */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE) // others ask the index when they hear of it
	synchronized void update(Articles.Changed changed) {
		long started = System.nanoTime();
		Map<String, String> stale = fingerprints();
		List<Article> fresh = new ArrayList<>();
		for (Article article : changed.articles()) {
			if (!this.articleWriter.fingerprint(article).equals(stale.remove(article.id()))) {
				fresh.add(article);
			}
		}
		if (!fresh.isEmpty() || !stale.isEmpty()) {
			this.index.change((writer) -> {
				for (String gone : stale.keySet()) {
					this.articleWriter.remove(gone, writer);
				}
				write(fresh, writer);
			});
		}
		tell(fresh.size(), stale.size(), Duration.ofNanos(System.nanoTime() - started));
	}

	/**
	 * Makes the index anew. The former content is found until the new one is complete.
	 * @param articles all articles that shall be in it
	 * @throws IndexUnavailable if it can't be written; the former content is kept
	 */
	public synchronized void rebuild(List<Article> articles) {
		long started = System.nanoTime();
		this.index.change((writer) -> {
			writer.deleteAll();
			write(articles, writer);
		});
		tell(articles.size(), 0, Duration.ofNanos(System.nanoTime() - started));
	}

	private void write(List<Article> articles, IndexWriter writer) throws IOException {
		IndexingProgress progress = new IndexingProgress(articles, System::nanoTime);
		for (Article article : articles) {
			this.articleWriter.write(article, writer, progress);
		}
	}

	private Map<String, String> fingerprints() {
		Map<String, String> found = new HashMap<>();
		for (Entry entry : this.index.search(Inventory::all)) {
			found.put(entry.article().articleId(), entry.fingerprint());
		}
		return found;
	}

	private void tell(int indexed, int removed, Duration took) {
		String how = (indexed + removed == 0) ? "reused as it was"
				: "changed (articles indexed: " + indexed + ", removed: " + removed + ")";
		log.info("Index in service: {}; opened and checked in {} ms, {} in {} ms.",
				this.index.search(Inventory::size).inWords(), this.index.opening().toMillis(), how, took.toMillis());
	}

}
