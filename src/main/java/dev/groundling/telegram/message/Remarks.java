package dev.groundling.telegram.message;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Outcome;

/**
 * What the bot has to say about an answer.
 *
 * @param wording the user's language
 */
record Remarks(Wording wording) {

	/** Confidence under which the user is asked to check. */
	private static final double SURE = 0.5;

	/**
	 * All that there is to remark.
	 * @param answer the answer
	 * @return a line for each remark, empty if there is none
	 */
	HtmlText of(Answer answer) {
		boolean unsure = answer.outcome() == Outcome.ANSWERED && answer.confidence() < SURE;
		return HtmlText.join("\n", List.of(unsure ? this.wording.line("answer.unsure").italic() : HtmlText.EMPTY,
				degraded(answer).italic()));
	}

	/**
	 * Why a model that was to answer didn't.
	 * @param answer the answer
	 * @return a line, empty if there is nothing to say
	 */
	HtmlText degraded(Answer answer) {
		if (answer.degraded() == null) {
			return HtmlText.EMPTY;
		}
		return this.wording
			.line((answer.outcome() == Outcome.ANSWERED) ? reason(answer.degraded()) : "answer.degraded.refused");
	}

	private static String reason(String degraded) {
		return switch (degraded) {
			case "model_timeout" -> "answer.degraded.timeout";
			case "ungrounded_answer_replaced" -> "answer.degraded.ungrounded";
			default -> "answer.degraded.unavailable";
		};
	}

}
