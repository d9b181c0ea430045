package dev.groundling.http;

import dev.groundling.answer.QuestionRejected;
import dev.groundling.answer.QuestionRejected.Reason;
import dev.groundling.conversation.Feedback;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people think of answers. */
@RestController
class FeedbackController {

	/** Longest comment, in characters. */
	private static final int COMMENT_LENGTH = 2_000;

	private final Feedback feedback;

	FeedbackController(Feedback feedback) {
		this.feedback = feedback;
	}

	/**
	 * Takes what somebody thinks of an answer, in place of what was thought before.
	 * @param request the answer and whether it helped
	 */
	@PostMapping(path = "/api/feedback", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void give(@RequestBody FeedbackRequest request) {
		String answer = request.knownAnswer();
		if (!this.feedback.give(answer, request.judgement(), request.readableComment())) {
			throw new QuestionRejected(Reason.UNKNOWN, "answerId",
					"There is no answer of this answerId, or it was given too long ago.");
		}
	}

	/**
	 * The body of feedback.
	 *
	 * @param answerId the {@code id} of an answer
	 * @param helpful whether it helped
	 * @param comment what there is to say about it, or {@code null}; blank means none
	 */
	record FeedbackRequest(@Nullable String answerId, @Nullable Boolean helpful, @Nullable String comment) {

		private String knownAnswer() {
			if (this.answerId == null || this.answerId.isBlank()) {
				throw new QuestionRejected(Reason.BLANK, "answerId",
						"The field answerId is missing. Send the id of an answer.");
			}
			return this.answerId;
		}

		private boolean judgement() {
			if (this.helpful == null) {
				throw new QuestionRejected(Reason.BLANK, "helpful",
						"The field helpful is missing. Send true or false.");
			}
			return this.helpful;
		}

		private @Nullable String readableComment() {
			if (this.comment == null || this.comment.isBlank()) {
				return null;
			}
			int length = this.comment.codePointCount(0, this.comment.length());
			if (length > COMMENT_LENGTH) {
				throw new QuestionRejected(Reason.TOO_LONG, "comment", "The comment has " + length
						+ " characters; at most " + COMMENT_LENGTH + " are kept. Say it more briefly.");
			}
			if (this.comment.codePoints()
				.anyMatch((point) -> point == 0 || Character.getType(point) == Character.SURROGATE)) {
				throw new QuestionRejected(Reason.MALFORMED, "comment",
						"The comment has broken Unicode in it. Send plain text.");
			}
			return this.comment.strip();
		}

	}

}
