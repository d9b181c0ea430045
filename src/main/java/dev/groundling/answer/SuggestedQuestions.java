package dev.groundling.answer;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Questions that one can ask, made from the articles' sentences and checked to be
 * answered by them. They are made in the background after the articles changed, so that
 * there may be none yet, or none at all.
 */
@Component
public class SuggestedQuestions {

	/**
	 * Suggests what to begin with: questions of different kinds from different parts of
	 * the articles.
	 * @param limit most questions to return, from 1
	 * @return the questions, best first, possibly none
	 */
	public List<String> toBeginWith(int limit) {
		return List.of();
	}

	/**
	 * Suggests what to ask after an answer: questions about the same or neighbouring
	 * parts of the articles that neither were asked nor are answered by what was said.
	 * @param answer the answer that was given
	 * @param limit most questions to return, from 1
	 * @return the questions, nearest first, possibly none
	 */
	public List<String> toGoOnWith(Answer answer, int limit) {
		return List.of();
	}

	/**
	 * Suggests what to ask instead of a question that the articles don't answer.
	 * @param question the question as understood
	 * @param limit most questions to return, from 1
	 * @return the questions, nearest first, possibly none
	 */
	public List<String> nearTo(String question, int limit) {
		return List.of();
	}

}
