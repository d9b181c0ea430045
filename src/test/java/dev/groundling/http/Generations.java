package dev.groundling.http;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles.Changed;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.JsonNode;

/** Remembers every state of the articles, and until when it was in service. */
class Generations {

	private final List<Generation> all = new CopyOnWriteArrayList<>();

	@EventListener
	synchronized void remember(Changed changed) {
		long now = System.nanoTime();
		if (!this.all.isEmpty()) {
			Generation last = this.all.removeLast();
			this.all.add(new Generation(last.texts, now));
		}
		this.all.add(new Generation(changed.articles().stream().collect(Collectors.toMap(Article::id, Article::text)),
				Long.MAX_VALUE));
	}

	/** Returns how many there have been. */
	int count() {
		return this.all.size();
	}

	/**
	 * Tells whether a quote stands where its citation says, in a state that was in
	 * service at some time or later.
	 * @param citation the citation
	 * @param since when its question was asked, in nanoseconds
	 */
	synchronized boolean hold(JsonNode citation, long since) {
		return this.all.stream()
			.filter((generation) -> generation.until >= since)
			.anyMatch((generation) -> quotes(
					generation.texts.getOrDefault(citation.path("articleId").stringValue(), ""), citation));
	}

	/** Tells whether a quote stands where its citation says. */
	static boolean quotes(String text, JsonNode citation) {
		int end = citation.path("end").intValue();
		return text != null && end <= text.length()
				&& text.substring(citation.path("start").intValue(), end).equals(citation.path("quote").stringValue());
	}

	private record Generation(Map<String, String> texts, long until) {
	}

}
