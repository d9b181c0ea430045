package dev.groundling.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundling.knowledge.Articles.Unreadable;

/**
 * What was found when the folder was read again.
 *
 * @param added articles that were not there before, ordered by id
 * @param changed articles whose text, title or place is another now, ordered by id
 * @param removed articles that are gone, as they were, ordered by id
 * @param unreadable files that can't be read now, whether or not they could before,
 * ordered by source
 */
public record ArticleChanges(List<Article> added, List<Article> changed, List<Article> removed,
		List<Unreadable> unreadable) {

	/** The log isn't the place for a list of a thousand. */
	private static final int NAMED = 10;

	public ArticleChanges {
		added = List.copyOf(added);
		changed = List.copyOf(changed);
		removed = List.copyOf(removed);
		unreadable = List.copyOf(unreadable);
	}

	/**
	 * Tells whether the articles in service are the same as before.
	 * @return whether none was added, changed or removed
	 */
	public boolean none() {
		return this.added.isEmpty() && this.changed.isEmpty() && this.removed.isEmpty();
	}

	/** Says in a few words what has changed, for the log. */
	String inWords() {
		return Stream.of(named("added", this.added), named("changed", this.changed), named("removed", this.removed))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("; "));
	}

	private static String named(String what, List<Article> articles) {
		String ids = articles.stream().limit(NAMED).map(Article::id).collect(Collectors.joining(", "));
		String more = (articles.size() > NAMED) ? " and " + (articles.size() - NAMED) + " more" : "";
		return articles.isEmpty() ? "" : what + " " + ids + more;
	}

	static ArticleChanges between(Contents before, Contents after) {
		Map<String, Article> former = new HashMap<>();
		before.articles().forEach((article) -> former.put(article.id(), article));
		List<Article> added = new ArrayList<>();
		List<Article> changed = new ArrayList<>();
		for (Article article : after.articles()) {
			Article earlier = former.remove(article.id());
			if (earlier == null) {
				added.add(article);
			}
			else if (!earlier.equals(article)) {
				changed.add(article);
			}
		}
		List<Article> removed = before.articles()
			.stream()
			.filter((article) -> former.containsKey(article.id()))
			.toList();
		return new ArticleChanges(added, changed, removed, after.unreadable());
	}

}
