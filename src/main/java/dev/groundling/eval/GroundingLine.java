package dev.groundling.eval;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file of grounding cases as it is written; anything may be missing.
 */
record GroundingLine(@Nullable String id, @Nullable String article, @Nullable String title, @Nullable String question,
		@Nullable List<String> passages, @Nullable String sentence, @Nullable Boolean supported,
		@Nullable String change) {

	/**
	 * Completes the line.
	 * @return the case it stands for
	 * @throws IllegalArgumentException if something needed is missing; the message names
	 * the field
	 */
	GroundingCase toCase() {
		List<String> texts = required(this.passages, "passages");
		if (texts.isEmpty()) {
			throw new IllegalArgumentException("\"passages\" is empty");
		}
		boolean good = required(this.supported, "supported");
		return new GroundingCase(required(this.id, "id"), or(this.article, "article"), or(this.title, ""),
				or(this.question, ""), texts, required(this.sentence, "sentence"), good,
				or(this.change, good ? "none" : "unsupported"));
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
