package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.groundling.knowledge.Article;

/**
 * The questions that can be suggested now. Safe for use by several threads.
 */
public final class Suggestions {

	// Ordered by id, so that the same articles give the same suggestions.
	private final Map<String, Article> articles = new TreeMap<>();

	private final Map<String, List<Suggestion>> known = new TreeMap<>();

	/**
	 * Takes up the articles in service. What was made from an article that isn't the same
	 * any more is forgotten.
	 * @param inService the articles from now on
	 * @return those among them that nothing was made from yet, in the same order
	 */
	public synchronized List<Article> follow(List<Article> inService) {
		Map<String, Article> former = new TreeMap<>(this.articles);
		this.articles.clear();
		inService.forEach((article) -> this.articles.put(article.id(), article));
		List<Article> fresh = new ArrayList<>();
		for (Article article : inService) {
			if (!article.equals(former.get(article.id()))) {
				this.known.remove(article.id());
				fresh.add(article);
			}
		}
		this.known.keySet().retainAll(this.articles.keySet());
		return fresh;
	}

	/**
	 * Adds a question.
	 * @param suggestion the question
	 * @param article the article it was made from; if that isn't in service any more,
	 * nothing is added
	 */
	public synchronized void add(Suggestion suggestion, Article article) {
		if (article.equals(this.articles.get(article.id()))) {
			this.known.computeIfAbsent(article.id(), (id) -> new ArrayList<>()).add(suggestion);
		}
	}

	/**
	 * Forgets a question.
	 * @param suggestion the question
	 */
	public synchronized void remove(Suggestion suggestion) {
		List<Suggestion> suggestions = this.known.get(suggestion.articleId());
		if (suggestions != null) {
			suggestions.remove(suggestion);
		}
	}

	/**
	 * Returns all questions.
	 * @return the questions, ordered by the ids of their articles
	 */
	public synchronized List<Suggestion> all() {
		return this.known.values().stream().flatMap(List::stream).toList();
	}

	/**
	 * Returns the questions made from an article.
	 * @param articleId id of the article
	 * @return the questions in the order in which they were made
	 */
	public synchronized List<Suggestion> of(String articleId) {
		return List.copyOf(this.known.getOrDefault(articleId, List.of()));
	}

	/**
	 * Chooses questions of different kinds from different parts of the articles.
	 * @param ids the articles to choose from, empty for all
	 * @param limit most questions to choose
	 * @return the questions; the first few already differ as much as they can
	 */
	public List<String> spread(Set<String> ids, int limit) {
		List<List<Suggestion>> open = new ArrayList<>();
		synchronized (this) {
			this.known.forEach((id, suggestions) -> {
				if (ids.isEmpty() || ids.contains(id)) {
					open.add(new ArrayList<>(suggestions));
				}
			});
		}
		List<String> chosen = new ArrayList<>();
		Set<Object> told = new HashSet<>();
		while (chosen.size() < limit && open.stream().anyMatch((suggestions) -> !suggestions.isEmpty())) {
			for (List<Suggestion> suggestions : open) {
				if (chosen.size() < limit && !suggestions.isEmpty()) {
					Suggestion best = mostDifferent(suggestions, told);
					suggestions.removeIf((other) -> other.candidate().sentence().equals(best.candidate().sentence()));
					told.add(best.candidate().kind());
					told.add(section(best));
					chosen.add(best.question());
				}
			}
		}
		return chosen;
	}

	private static Suggestion mostDifferent(List<Suggestion> suggestions, Set<Object> told) {
		Suggestion best = suggestions.getFirst();
		for (Suggestion suggestion : suggestions) {
			if (novelty(suggestion, told) > novelty(best, told)) {
				best = suggestion;
			}
		}
		return best;
	}

	private static double novelty(Suggestion suggestion, Set<Object> told) {
		double kind = told.contains(suggestion.candidate().kind()) ? 0 : 1.5;
		double section = told.contains(section(suggestion)) ? 0 : 1;
		// Who somebody is interests those who have heard of them.
		double strange = suggestion.question().startsWith("Who is ") ? 0.7 : 0;
		return kind + section + suggestion.confidence() - strange - suggestion.question().length() / 100d;
	}

	private static String section(Suggestion suggestion) {
		return suggestion.articleId() + "#" + suggestion.candidate().section();
	}

}
