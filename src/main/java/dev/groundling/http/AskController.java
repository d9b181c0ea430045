package dev.groundling.http;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.groundling.answer.Answer;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionRejected.Reason;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.http.asking.Asker;
import dev.groundling.http.asking.Asking;
import dev.groundling.http.asking.EventStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Questions over HTTP. */
@RestController
class AskController {

	private final Asking asking;

	private final AnswerStream stream;

	AskController(Asking asking, AnswerStream stream) {
		this.asking = asking;
		this.stream = stream;
	}

	/**
	 * Answers a question in one piece.
	 * @param request the question and what it refers to
	 * @param http who asks it
	 * @return the answer; an honest refusal is one too
	 */
	@PostMapping(path = "/api/ask", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	Answer ask(@RequestBody AskRequest request, HttpServletRequest http) {
		return this.asking.answer(request.toQuestion(), Asker.of(http));
	}

	/**
	 * Answers a question piece by piece, each as soon as it is ready. Who doesn't ask for
	 * that by its media type gets the answer in one piece.
	 * @param request the question and what it refers to
	 * @param http who asks it
	 * @param response where the events go
	 */
	@PostMapping(path = "/api/ask", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	void stream(@RequestBody AskRequest request, HttpServletRequest http, HttpServletResponse response) {
		Question question = request.toQuestion();
		Runnable leaving = this.asking.place(Asker.of(http));
		this.stream.send((listener) -> this.asking.answer(question, listener), leaving,
				new EventStream(http, response));
	}

	/**
	 * The body of a question.
	 *
	 * @param question the words of the question
	 * @param conversationId the conversation it continues, or {@code null} to begin one
	 * @param articles ids of the articles to answer from; {@code null} or empty for all
	 */
	record AskRequest(@Nullable String question, @Nullable String conversationId,
			@Nullable List<@Nullable ArticleId> articles) {

		Question toQuestion() {
			if (this.question == null) {
				throw new QuestionRejected(Reason.BLANK, "question",
						"The field question is missing. Send {\"question\": \"…\"}.");
			}
			return new Question(this.question, this.conversationId, articleIds(), List.of());
		}

		private Set<String> articleIds() {
			List<@Nullable ArticleId> ids = (this.articles != null) ? this.articles : List.<@Nullable ArticleId>of();
			if (ids.stream().anyMatch(Objects::isNull)) {
				throw new QuestionRejected(Reason.MALFORMED, "articles",
						"The list articles has a null in it. List only ids of articles.");
			}
			return ids.stream().map(Objects::requireNonNull).map(ArticleId::text).collect(Collectors.toSet());
		}

		/**
		 * The id of an article, a JSON string. Jackson 3.1 reads lists of bare strings in
		 * a way of its own, which takes {@code [["a"]]} for {@code ["a"]} and then
		 * complains of the bracket that is left over.
		 *
		 * @param text the id
		 */
		record ArticleId(String text) {

			@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
			ArticleId {
			}

		}

	}

}
