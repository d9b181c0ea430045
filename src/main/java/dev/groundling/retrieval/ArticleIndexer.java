package dev.groundling.retrieval;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.Inventory.Entry;
import dev.groundling.retrieval.PassageIndex.Change;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
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

	/** The log isn't the place for a list of a thousand. */
	private static final int NAMED = 10;

	private final PassageIndex index;

	private final ArticleWriter articleWriter;

	private final ApplicationEventPublisher events;

	private volatile @Nullable Progress progress;

	ArticleIndexer(PassageIndex index, EmbeddingModels models, Clock clock, ApplicationEventPublisher events) {
		this.index = index;
		this.events = events;
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
		Map<String, Entry> stale = entries();
		List<Article> fresh = new ArrayList<>();
		Map<String, PassageChanges> changes = new TreeMap<>();
		for (Article article : changed.articles()) {
			Entry former = stale.remove(article.id());
			if (former == null || !this.articleWriter.fingerprint(article).equals(former.fingerprint())) {
				fresh.add(article);
			}
		}
		if (!fresh.isEmpty() || !stale.isEmpty()) {
			change((writer) -> {
				for (String gone : stale.keySet()) {
					this.articleWriter.remove(gone, writer);
				}
				changes.putAll(write(fresh, writer));
			});
		}
		stale.forEach((id, gone) -> changes.put(id, PassageChanges.allRemoved(gone.article().passages())));
		tell(changes);
		tell(fresh.size(), stale.size(), Duration.ofNanos(System.nanoTime() - started));
	}

	/**
	 * Makes the index anew. The former content is found until the new one is complete.
	 * @param articles all articles that shall be in it
	 * @throws IndexUnavailable if it can't be written; the former content is kept
	 */
	public synchronized void rebuild(List<Article> articles) {
		long started = System.nanoTime();
		change((writer) -> {
			writer.deleteAll();
			write(articles, writer);
		});
		tell(articles.size(), 0, Duration.ofNanos(System.nanoTime() - started));
	}

	private Map<String, PassageChanges> write(List<Article> articles, IndexWriter writer) throws IOException {
		IndexingProgress counted = new IndexingProgress(articles, System::nanoTime, this::reached);
		Map<String, PassageChanges> changes = new HashMap<>();
		for (Article article : articles) {
			List<String> former = this.index.search((searcher) -> Inventory.passages(article.id(), searcher));
			changes.put(article.id(), this.articleWriter.write(article, former, writer, counted));
		}
		return changes;
	}

	private void reached(Progress now) {
		this.progress = now;
		this.events.publishEvent(now);
	}

	/**
	 * Tells how far indexing has got, which is also published as an event at every step.
	 * @return how far, empty while nothing is indexed
	 */
	public Optional<Progress> progress() {
		return Optional.ofNullable(this.progress);
	}

	private void change(Change change) {
		try {
			this.index.change(change);
		}
		finally {
			this.progress = null;
		}
	}

	private Map<String, Entry> entries() {
		Map<String, Entry> found = new HashMap<>();
		for (Entry entry : this.index.search(Inventory::all)) {
			found.put(entry.article().articleId(), entry);
		}
		return found;
	}

	private static void tell(Map<String, PassageChanges> changes) {
		changes.entrySet()
			.stream()
			.limit(NAMED)
			.forEach((article) -> log.info("Article {}: {}.", article.getKey(), article.getValue().inWords()));
		if (changes.size() > NAMED) {
			log.info("And {} articles more.", changes.size() - NAMED);
		}
	}

	private void tell(int indexed, int removed, Duration took) {
		String how = (indexed + removed == 0) ? "reused as it was"
				: "changed (articles indexed: " + indexed + ", removed: " + removed + ")";
		log.info("Index in service: {}; opened and checked in {} ms, {} in {} ms.",
				this.index.search(Inventory::size).inWords(), this.index.opening().toMillis(), how, took.toMillis());
	}

}
