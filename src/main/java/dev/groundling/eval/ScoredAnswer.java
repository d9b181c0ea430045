package dev.groundling.eval;

import dev.groundling.answer.Answer;

/**
 * What came of one question.
 *
 * @param question the question
 * @param answer what was answered
 * @param verdict how the answer is judged
 * @param evidenceRank rank from 1 at which the passages found hold the evidence, 0 if
 * they don't
 * @param exactQuotes how many of the answer's quotes stand in their article just so
 * @param askMillis time of the whole answer, in milliseconds
 * @param embedMillis time of embedding the question alone, in milliseconds
 */
record ScoredAnswer(EvalQuestion question, Answer answer, Verdict verdict, int evidenceRank, int exactQuotes,
		double askMillis, double embedMillis) {

	String text() {
		return Judge.statement(this.answer);
	}

	int length() {
		return Judge.length(text());
	}

	/**
	 * Whether the words are right but none of the quotes comes from where the answer
	 * stands, so that they may be right by chance.
	 */
	boolean doubtful() {
		return this.verdict == Verdict.RIGHT && !this.question.evidence().quotes().isEmpty()
				&& this.answer.citations()
					.stream()
					.noneMatch((citation) -> this.question.evidence().meets(citation.quote()));
	}

}
