package dev.groundling.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the check made of all that a model wrote for one answer.
 *
 * @param answeredBy {@code extractive}, or provider and model, as in the answer
 * @param degraded why the configured model did not answer, or {@code null}, as in the
 * answer
 * @param sentences the sentences in the order in which they were written, those of every
 * draft; none if no model wrote any, as an answer of the article's own sentences needs no
 * check
 */
public record CheckRecord(String answeredBy, @Nullable String degraded, List<CheckedSentence> sentences) {

	public CheckRecord {
		sentences = List.copyOf(sentences);
	}

}
