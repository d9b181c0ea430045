package dev.groundling.http.openai;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;
import dev.groundling.answer.Outcome;
import dev.groundling.http.asking.Footnotes;
import org.jspecify.annotations.Nullable;

/**
 * An answer in OpenAI's form, whole or a piece of it.
 *
 * @param id the same in all pieces
 * @param object what kind of thing it is
 * @param created when it was begun, in seconds since 1970
 * @param model who answers
 * @param choices the one answer; none in the piece that tells of the usage
 * @param usage how much was used, estimated; {@code null} in the pieces before
 * @param groundling what OpenAI has no field for; {@code null} in all pieces but the last
 * one of the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Completion(String id, String object, long created, String model, List<Choice> choices, @Nullable Usage usage,
		@Nullable Grounds groundling) {

	/**
	 * The one answer.
	 *
	 * @param index always 0
	 * @param message the whole answer, {@code null} in a piece
	 * @param delta what a piece adds, {@code null} in a whole
	 * @param logprobs always {@code null}
	 * @param finishReason {@code stop}, or {@code null} while there is more to come
	 */
	record Choice(int index, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reply message,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reply delta, @Nullable String logprobs,
			@JsonProperty("finish_reason") @Nullable String finishReason) {

		static Choice whole(Reply message) {
			return new Choice(0, message, null, null, "stop");
		}

		static Choice piece(Reply delta) {
			return new Choice(0, null, delta, null, null);
		}

		static Choice end(List<Citation> citations) {
			return new Choice(0, null, new Reply(null, null, citations), null, "stop");
		}

	}

	/**
	 * What the answer says.
	 *
	 * @param role {@code assistant}
	 * @param content text, with footnotes at its end
	 * @param citations what it rests on, each with the exact place
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Reply(@Nullable String role, @Nullable String content, @Nullable List<Citation> citations) {

		static Reply of(Answer answer) {
			return new Reply("assistant", answer.text() + Footnotes.of(answer), answer.citations());
		}

	}

	/**
	 * How much was used. Nothing here counts tokens; four characters pass for one.
	 *
	 * @param promptTokens what was sent
	 * @param completionTokens what was answered
	 * @param totalTokens both
	 */
	record Usage(@JsonProperty("prompt_tokens") int promptTokens,
			@JsonProperty("completion_tokens") int completionTokens, @JsonProperty("total_tokens") int totalTokens) {

		private static final int CHARACTERS = 4;

		static Usage of(int asked, int answered) {
			int prompt = tokens(asked);
			int completion = tokens(answered);
			return new Usage(prompt, completion, prompt + completion);
		}

		private static int tokens(int characters) {
			return (characters + CHARACTERS - 1) / CHARACTERS;
		}

	}

	/**
	 * What else there is to an answer; fields as in {@link Answer}.
	 *
	 * @param answerId takes feedback
	 * @param outcome whether the articles answer the question
	 * @param standaloneQuestion the question as understood
	 * @param span the shortest phrase that answers, or {@code null}
	 * @param confidence from 0 to 1
	 * @param answeredBy {@code extractive}, or provider and model
	 * @param degraded why the configured model did not answer, or {@code null}
	 */
	record Grounds(String answerId, Outcome outcome, String standaloneQuestion, @Nullable String span,
			double confidence, String answeredBy, @Nullable String degraded) {

		static Grounds of(Answer answer) {
			return new Grounds(answer.id(), answer.outcome(), answer.standaloneQuestion(), answer.span(),
					answer.confidence(), answer.answeredBy(), answer.degraded());
		}

	}

}
