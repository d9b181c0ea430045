package dev.groundling.answer;

import java.util.List;
import java.util.Optional;

import dev.groundling.answer.Grounding.Grounded;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Reading;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.Vocabulary;

/**
 * Looks at the sentences of one generated answer: whether they are grounded, and whether
 * they hold what the question asks for.
 */
class SentenceReview {

	private final GroundingCheck check;

	private final GivenPassages given;

	private final AnswerMeters meters;

	private final AnswerSpans spans;

	private final FixedNumbers fixed;

	SentenceReview(String question, List<Passage> passages, GroundingCheck check, Vocabulary vocabulary,
			AnswerMeters meters) {
		this.check = check;
		this.given = check.read(question, passages);
		this.meters = meters;
		Inquiry inquiry = Inquiry.of(question);
		this.fixed = new FixedNumbers(inquiry);
		this.spans = new AnswerSpans(inquiry, new TermRelations(inquiry, vocabulary, new KeptRelations()));
	}

	Grounding of(String sentence) {
		return this.meters.timed("check", () -> this.check.check(sentence, this.given));
	}

	/**
	 * Tells whether a sentence speaks of other years than the question, and so is true
	 * but no answer.
	 * @param sentence a sentence that has passed
	 * @return whether it has years, but none of the question's
	 */
	boolean speaksOfAnotherYear(Grounded sentence) {
		return this.fixed.yearConflict(Reading.of(sentence.sentence()));
	}

	/**
	 * Tells whether a sentence has a phrase of the sort that the question asks for, where
	 * such phrases can be told from others.
	 * @param sentence a sentence that has passed
	 * @return whether it has
	 */
	boolean holdsWhatWasAskedFor(Grounded sentence) {
		return this.spans.checkable() && this.spans.fits(Reading.of(sentence.sentence()));
	}

	/**
	 * Finds the shortest phrase that answers.
	 * @param text what has passed
	 * @return a phrase of a quote that the text has, too
	 */
	Optional<String> span(GroundedText text) {
		for (Citation citation : text.citations()) {
			Optional<String> span = this.spans.answering(Reading.of(citation.quote()));
			if (span.isPresent() && text.text().contains(span.get())) {
				return span;
			}
		}
		return Optional.empty();
	}

}
