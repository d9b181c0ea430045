package dev.groundling.http;

import java.util.List;
import java.util.Set;

import dev.groundling.answer.QuestionRejected;
import dev.groundling.answer.QuestionRejected.Reason;
import dev.groundling.answer.SuggestedQuestions;
import dev.groundling.http.asking.Asking;
import dev.groundling.language.TextRange;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What one can ask. */
@RestController
class SuggestionController {

	private static final int MOST = 20;

	private static final String RANGE = "must be from 1 to 20";

	private final SuggestedQuestions suggested;

	private final QueryBounds bounds;

	private final Asking asking;

	SuggestionController(SuggestedQuestions suggested, QueryBounds bounds, Asking asking) {
		this.suggested = suggested;
		this.bounds = bounds;
		this.asking = asking;
	}

	/**
	 * Suggests questions that were asked and found to be answered.
	 * @param articles ids of the articles to ask about, apart by commas; none for all
	 * @param limit most questions to return, 1 to 20
	 * @param question the question as understood that was asked last; none to begin with
	 * @param articleId the article that answered it, as its first citation has it; none
	 * if it wasn't answered
	 * @param start where that citation starts
	 * @param end where that citation ends
	 * @return the questions, best first, possibly none
	 */
	@GetMapping(path = "/api/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
	List<String> suggest(@RequestParam(defaultValue = "") Set<String> articles,
			@RequestParam(defaultValue = "3") @Min(value = 1, message = RANGE) @Max(value = MOST,
					message = RANGE) int limit,
			@RequestParam(required = false) @Nullable String question,
			@RequestParam(required = false) @Nullable String articleId, @RequestParam(defaultValue = "0") int start,
			@RequestParam(defaultValue = "0") int end) {
		this.bounds.articles(articles);
		if (question == null) {
			return this.suggested.toBeginWith(articles, limit);
		}
		String asked = this.bounds.text("question", question);
		List<String> next = (articleId != null) ? this.suggested.toGoOnWith(asked, articleId, place(start, end), limit)
				: this.asking.placed(() -> this.suggested.nearTo(asked, articles, limit));
		return next.isEmpty() ? this.suggested.toBeginWith(articles, limit) : next;
	}

	private static TextRange place(int start, int end) {
		if (start < 0 || end < start) {
			throw new QuestionRejected(Reason.MALFORMED, (start < 0) ? "start" : "end",
					"A citation starts at 0 or later, and doesn't end before it starts.");
		}
		return new TextRange(start, end);
	}

}
