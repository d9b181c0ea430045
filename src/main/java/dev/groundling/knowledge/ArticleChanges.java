package dev.groundling.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
