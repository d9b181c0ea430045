package dev.groundling.http;

import java.util.Set;

import dev.groundling.answer.AnswerLimits;
import dev.groundling.answer.KnownArticles;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionRejected;
import org.springframework.stereotype.Component;

/** Holds what comes in the query of an address to the bounds of a question. */
@Component
class QueryBounds {

	private final AnswerLimits limits;

	private final KnownArticles known;

	QueryBounds(AnswerLimits limits, KnownArticles known) {
		this.limits = limits;
		this.known = known;
	}

	/**
	 * Admits a text, or doesn't.
	 * @param field name of the field it comes by
	 * @param text what was sent
	 * @return the text without blanks around it
	 * @throws QuestionRejected if the text breaks a limit
	 */
	String text(String field, String text) {
		try {
			Question question = Question.of(text);
			this.limits.admit(question);
			return question.text();
		}
		catch (QuestionRejected rejected) {
			throw rejected.in(field);
		}
	}

	/**
	 * Admits articles, or doesn't.
	 * @param ids their ids
	 * @throws QuestionRejected if one isn't known
	 */
	void articles(Set<String> ids) {
		this.known.require(ids);
	}

}
