package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Takes the sentences out of what a model says while it comes: without its thoughts, and
 * from prose or JSON. A model that was asked for JSON may not keep to it, and one that
 * wasn't may use it.
 */
class DraftSentences {

	private static final String JSON_FENCE = "```json";

	private final Thoughts thoughts = new Thoughts();

	private final SentenceCutter cutter = new SentenceCutter();

	private final StringBuilder opening = new StringBuilder();

	private @Nullable Function<String, List<String>> format;

	/**
	 * Takes further words.
	 * @param words words or parts of them
	 * @return the sentences that are complete now, with their markers, often none
	 */
	List<String> add(String words) {
		return sentences(this.thoughts.without(words));
	}

	/**
	 * Returns what is left when no further words come.
	 * @param cut whether the model had to stop before its end, so that its last words are
	 * no sentence
	 * @return the last sentences
	 */
	List<String> rest(boolean cut) {
		List<String> rest = new ArrayList<>(sentences(this.thoughts.rest()));
		if (cut) {
			this.cutter.forget();
		}
		rest.addAll(this.cutter.rest());
		return rest;
	}

	private List<String> sentences(String words) {
		String said = words;
		if (this.format == null) {
			said = this.opening.append(words).toString();
			String begun = said.strip();
			if (begun.isEmpty() || JSON_FENCE.startsWith(begun)) {
				return List.of();
			}
			boolean json = begun.startsWith("{") || begun.startsWith(JSON_FENCE);
			this.format = json ? new StructuredDraft()::add : this.cutter::add;
			said = json ? begun.replaceFirst("^" + JSON_FENCE + "\\s*", "") : said;
		}
		return this.format.apply(said);
	}

}
