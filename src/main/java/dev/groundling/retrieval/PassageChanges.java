package dev.groundling.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the passages of an article when it was indexed. Passages are the same if
 * their texts are.
 *
 * @param added number of passages that were not there before
 * @param removed number of passages that are gone
 * @param unchanged number of passages that stayed
 */
public record PassageChanges(int added, int removed, int unchanged) {

	/**
	 * Tells of an article that was indexed and is as it was.
	 * @param passages number of its passages
	 * @return that nothing has changed
	 */
	public static PassageChanges none(int passages) {
		return new PassageChanges(0, 0, passages);
	}

	/**
	 * Tells of an article that is gone.
	 * @param passages number of its passages
	 * @return that all of them are gone
	 */
	public static PassageChanges allRemoved(int passages) {
		return new PassageChanges(0, passages, 0);
	}

	/** Compares the texts of the passages before and after. */
	static PassageChanges between(List<String> before, List<String> after) {
		Map<String, Integer> left = new HashMap<>();
		before.forEach((text) -> left.merge(text, 1, Integer::sum));
		int unchanged = 0;
		for (String text : after) {
			Integer count = left.get(text);
			if (count != null && count > 0) {
				left.put(text, count - 1);
				unchanged++;
			}
		}
		return new PassageChanges(after.size() - unchanged, before.size() - unchanged, unchanged);
	}

	/** Says it for the log. */
	String inWords() {
		return "passages added: " + this.added + ", removed: " + this.removed + ", unchanged: " + this.unchanged;
	}

}
