package dev.groundling.http;

import java.util.List;
import java.util.Set;

import dev.groundling.answer.AnswerLimits;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.http.asking.Asking;
import dev.groundling.retrieval.Retriever;
import org.springframework.stereotype.Component;

/** Searches the articles within the same bounds as questions are answered. */
@Component
public class Search {

	/** Most passages that one search returns. */
	public static final int MOST = 50;

	private final Retriever retriever;

	private final AnswerLimits limits;

	private final Asking asking;

	Search(Retriever retriever, AnswerLimits limits, Asking asking) {
		this.retriever = retriever;
		this.limits = limits;
		this.asking = asking;
	}

	/**
	 * Searches all articles.
	 * @param field name of the field that the query comes by
	 * @param query what to look for, under the same limits as a question
	 * @param limit most passages to return, 1 to {@link #MOST}
	 * @return the passages, best first
	 * @throws QuestionRejected if the query breaks a limit
	 */
	public List<Hit> passages(String field, String query, int limit) {
		String admitted = admitted(field, query);
		return this.asking
			.placed(() -> this.retriever.retrieve(admitted, Set.of(), limit).stream().map(Hit::of).toList());
	}

	private String admitted(String field, String query) {
		try {
			Question question = Question.of(query);
			this.limits.admit(question);
			return question.text();
		}
		catch (QuestionRejected rejected) {
			throw rejected.in(field);
		}
	}

}
