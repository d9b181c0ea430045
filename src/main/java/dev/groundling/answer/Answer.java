package dev.groundling.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The one shape of an answer, read by every surface.
 *
 * @param id random, for feedback
 * @param conversationId the conversation this turn was remembered in
 * @param question the question as asked
 * @param standaloneQuestion the question as understood, earlier turns worked in
 * @param outcome whether the articles answer it
 * @param text the answer in plain text with markers {@code [n]} of the citations
 * @param span the shortest phrase that answers, verbatim from a quote, or {@code null}
 * @param confidence calibrated probability from 0 to 1 that the outcome and text are
 * right
 * @param citations what the text rests on, numbered from 1 in order
 * @param answeredBy {@code extractive}, or provider and model
 * @param degraded why the configured model did not answer, or {@code null}
 * @param elapsedMillis time spent on the question, in milliseconds
 */
public record Answer(String id, String conversationId, String question, String standaloneQuestion, Outcome outcome,
		String text, @Nullable String span, double confidence, List<Citation> citations, String answeredBy,
		@Nullable String degraded, long elapsedMillis) {

	public Answer {
		citations = List.copyOf(citations);
	}

}
