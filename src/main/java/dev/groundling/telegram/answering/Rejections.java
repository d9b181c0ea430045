package dev.groundling.telegram.answering;

import dev.groundling.answer.AnswerLimits;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.telegram.message.HtmlText;
import dev.groundling.telegram.message.Wording;
import dev.groundling.telegram.ConditionalOnBot;
import org.springframework.stereotype.Component;

/** Says why a question isn't answered. */
@Component
@ConditionalOnBot
class Rejections {

	private final AnswerLimits limits;

	Rejections(AnswerLimits limits) {
		this.limits = limits;
	}

	/**
	 * Words a rejection.
	 * @param rejection why the question isn't answered
	 * @param question the question
	 * @param wording the asker's language
	 * @return a friendly line
	 */
	HtmlText line(QuestionRejected rejection, String question, Wording wording) {
		return switch (rejection.reason()) {
			case BLANK -> wording.line("question.empty");
			case TOO_LONG -> wording.line("question.long", question.codePointCount(0, question.length()),
					this.limits.questionLength());
			case MALFORMED -> wording.line("question.unreadable");
			case BUSY -> wording.line("busy.soon");
			case UNKNOWN -> wording.line("wrong");
		};
	}

}
