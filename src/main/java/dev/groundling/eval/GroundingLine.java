package dev.groundling.eval;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file of grounding cases as it is written; anything may be missing. With
 * {@code like}, it has the article, question and passages of an earlier line.
 */
record GroundingLine(@Nullable String id, @Nullable String article, @Nullable String title, @Nullable String question,
		@Nullable List<String> passages, @Nullable String sentence, @Nullable Boolean supported,
		@Nullable String change, @Nullable String like) {

	/**
	 * Completes the line.
	 * @param earlier the cases of the lines before, by their ids
	 * @return the case it stands for
	 * @throws IllegalArgumentException if something needed is missing; the message names
	 * the field
	 */
	GroundingCase toCase(Map<String, GroundingCase> earlier) {
		boolean good = required(this.supported, "supported");
		String id = required(this.id, "id");
		String text = required(this.sentence, "sentence");
		String changed = or(this.change, good ? "none" : "unsupported");
		GroundingCase made;
		if (this.like != null) {
			GroundingCase base = earlier.get(this.like);
			if (base == null) {
				throw new IllegalArgumentException("\"like\" names no earlier line");
			}
			made = new GroundingCase(id, base.article(), base.title(), base.question(), base.passages(), text, good,
					changed);
		}
		else {
			made = new GroundingCase(id, or(this.article, "article"), or(this.title, ""), or(this.question, ""),
					required(this.passages, "passages"), text, good, changed);
		}
		earlier.put(id, made);
		return made;
	}

	private static String or(@Nullable String value, String otherwise) {
		return (value != null) ? value : otherwise;
	}

	private static <T> T required(@Nullable T value, String field) {
		if (value == null) {
			throw new IllegalArgumentException("\"" + field + "\" is missing");
		}
		return value;
	}

}
