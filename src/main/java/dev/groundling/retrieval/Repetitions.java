package dev.groundling.retrieval;

import java.util.ArrayList;
import java.util.List;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * Leaves out what another article has said already in nearly the same words, so that
 * copies of one text don't fill a list. What an article repeats itself stays.
 */
final class Repetitions {

	private record Told(String article, String text) {
	}

	// The same texts are found for many questions.
	private static final LoadingCache<String, Likeness> LIKENESSES = Caffeine.newBuilder()
		.maximumSize(2_000)
		.build(Likeness::of);

	private final List<Told> told = new ArrayList<>();

	/**
	 * Tells whether a text is new, and remembers it if it is.
	 * @param article id of its article
	 * @param text the text
	 * @return whether no text before it came from another article and says the same
	 */
	boolean isNew(String article, String text) {
		boolean repeated = this.told.stream()
			.anyMatch((one) -> !one.article().equals(article)
					&& LIKENESSES.get(one.text()).repeats(LIKENESSES.get(text)));
		if (!repeated) {
			this.told.add(new Told(article, text));
		}
		return !repeated;
	}

}
