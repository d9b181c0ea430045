package dev.groundling.http;

import java.util.List;
import java.util.Set;

import dev.groundling.answer.AnswerLimits;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.http.asking.Asking;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.retrieval.Retriever;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The passages behind the answers, with what each leg of the search thought of them. */
@RestController
class SearchController {

	private static final String RANGE = "must be from 1 to 50";

	private final Retriever retriever;

	private final AnswerLimits limits;

	private final Asking asking;

	SearchController(Retriever retriever, AnswerLimits limits, Asking asking) {
		this.retriever = retriever;
		this.limits = limits;
		this.asking = asking;
	}

	/**
	 * Searches all articles.
	 * @param q what to look for, under the same limits as a question
	 * @param limit most passages to return, 1 to 50
	 * @return the passages, best first
	 */
	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	List<Hit> search(@RequestParam String q, @RequestParam(defaultValue = "5") @Min(value = 1,
			message = RANGE) @Max(value = 50, message = RANGE) int limit) {
		String query = admitted(q);
		return this.asking.placed(() -> this.retriever.retrieve(query, Set.of(), limit).stream().map(Hit::of).toList());
	}

	private String admitted(String q) {
		try {
			Question question = Question.of(q);
			this.limits.admit(question);
			return question.text();
		}
		catch (QuestionRejected rejected) {
			throw rejected.in("q");
		}
	}

	/**
	 * One passage found; fields as in {@link RankedPassage} and {@link Passage}.
	 */
	record Hit(int rank, String articleId, @Nullable String section, String text, int start, int end, double score,
			@Nullable Integer lexicalRank, @Nullable Integer vectorRank, @Nullable Double rerankScore) {

		static Hit of(RankedPassage ranked) {
			Passage passage = ranked.passage();
			return new Hit(ranked.rank(), passage.articleId(), passage.section(), passage.text(), passage.start(),
					passage.end(), ranked.score(), ranked.lexicalRank(), ranked.vectorRank(), ranked.rerankScore());
		}

	}

}
