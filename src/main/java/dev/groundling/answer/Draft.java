package dev.groundling.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a reader makes of the passages, before it becomes an {@link Answer}.
 *
 * @param outcome whether they answer the question
 * @param text the answer with markers of its citations
 * @param span the shortest phrase that answers, verbatim from a quote, or {@code null}
 * @param confidence probability from 0 to 1 that outcome and text are right
 * @param citations what the text rests on, numbered from 1 in order
 * @param answeredBy {@code extractive}, or provider and model
 * @param degraded why the configured model did not answer, or {@code null}
 * @param checked what the check made of each sentence that a model wrote, if one did
 */
record Draft(Outcome outcome, String text, @Nullable String span, double confidence, List<Citation> citations,
		String answeredBy, @Nullable String degraded, List<CheckedSentence> checked) {

	private static final String EXTRACTIVE = "extractive";

	/** A line of small talk can hardly be wrong. */
	private static final double SURE = 0.99;

	Draft(Outcome outcome, String text, @Nullable String span, double confidence, List<Citation> citations) {
		this(outcome, text, span, confidence, citations, EXTRACTIVE, null, List.of());
	}

	Draft by(String model) {
		return new Draft(this.outcome, this.text, this.span, this.confidence, this.citations, model, null,
				this.checked);
	}

	Draft degraded(String reason) {
		return new Draft(this.outcome, this.text, this.span, this.confidence, this.citations, EXTRACTIVE, reason,
				this.checked);
	}

	Draft checked(List<CheckedSentence> sentences) {
		return new Draft(this.outcome, this.text, this.span, this.confidence, this.citations, this.answeredBy,
				this.degraded, sentences);
	}

	/**
	 * Makes a draft of a reply to small talk, which asks nothing of the articles.
	 * @param reply the reply
	 * @return the draft, without citations
	 */
	static Draft ofSmallTalk(String reply) {
		return new Draft(Outcome.NOT_IN_ARTICLES, reply, null, SURE, List.of());
	}

}
