package dev.groundling.answer;

import dev.groundling.answer.QuestionRejected.Reason;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a question may cost, the same for every surface.
 *
 * @param questionLength longest question in characters, 1 to 10,000
 * @param questionsPerMinute most questions of one asker in a minute, 1 to 1,000,000; who
 * asks is known to the surfaces, which keep to it
 * @param whenBusy what becomes of a question while the configured models are busy
 */
@Validated
@ConfigurationProperties("groundling.limits")
public record AnswerLimits(@DefaultValue("2000") @Min(1) @Max(10_000) int questionLength,
		@DefaultValue("30") @Min(1) @Max(1_000_000) int questionsPerMinute, @DefaultValue("quote") WhenBusy whenBusy) {

	/** What becomes of a question that the models have no time for. */
	public enum WhenBusy {

		/** It is answered by quotes, without the model. */
		QUOTE,

		/** It is turned away, to be asked again later. */
		REJECT

	}

	/**
	 * Lets a question pass, or doesn't.
	 * @param question what is asked
	 * @throws QuestionRejected if it is too long
	 */
	public void admit(Question question) {
		int length = question.text().codePointCount(0, question.text().length());
		if (length > this.questionLength) {
			throw new QuestionRejected(Reason.TOO_LONG, "question", "The question has " + length
					+ " characters; at most " + this.questionLength + " are read. Ask it more briefly.");
		}
	}

}
