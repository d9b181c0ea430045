package dev.groundling.answer.suggestion;

/**
 * A question that was asked and answered as it should be.
 *
 * @param articleId id of the article that answers it
 * @param candidate the question and what it was made from
 * @param confidence confidence of its answer, 0 to 1
 */
public record Suggestion(String articleId, Candidate candidate, double confidence) {

	/**
	 * Returns the question.
	 * @return the question, on one line
	 */
	public String question() {
		return this.candidate.question();
	}

}
