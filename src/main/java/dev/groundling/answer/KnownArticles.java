package dev.groundling.answer;

import java.util.Set;

import dev.groundling.answer.QuestionRejected.Reason;
import dev.groundling.retrieval.Retriever;
import org.springframework.stereotype.Component;

/** The articles that a question may be restricted to. */
@Component
public class KnownArticles {

	private final Retriever retriever;

	KnownArticles(Retriever retriever) {
		this.retriever = retriever;
	}

	/**
	 * Makes sure that articles can be asked about.
	 * @param ids their ids
	 * @throws QuestionRejected naming the field {@code articles} if one isn't indexed
	 */
	public void require(Set<String> ids) {
		for (String id : ids) {
			if (this.retriever.indexed(id).isEmpty()) {
				throw new QuestionRejected(Reason.UNKNOWN, "articles",
						"There is no article with the id " + id + ". GET /api/articles lists those there are.");
			}
		}
	}

}
