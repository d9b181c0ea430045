package dev.groundling.eval;

import java.util.List;
import java.util.Optional;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Question;

/**
 * Who is being examined: what the evaluation needs of the service.
 */
interface Examinee {

	/** Answers a question, over the same road as for everyone. */
	Answer answer(Question question);

	/** Finds the texts of the passages for a query, best first. */
	List<String> passages(String query, int limit);

	/** Returns the text of an article, empty if there is no such article. */
	Optional<String> articleText(String articleId);

	/** Embeds a text and forgets the result. */
	void embed(String text);

}
