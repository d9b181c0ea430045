package dev.groundling.telegram.message;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhyMessageTests {

	private final WhyMessage why = new WhyMessage(Wording.ENGLISH);

	@Test
	void tellsWhatTheAnswerRestsOn() {
		assertThat(Answers.plain(this.why.of(Answers.patents(), List.of(Answers.ranked(1, 2, null))))).isEqualTo("""
				I understood: How many patents?
				The answer rests on 1 quote. It is quoted word for word, without a model.
				Confidence: high (93%)

				The passage I found, with its rank by words and by meaning:
				1. Ningbo was late. As of 1986, there were only 7 patents in Ningbo…
				words #2 · cited""");
	}

	@Test
	void namesTheModelThatWrote() {
		Answer seven = Answers.patents();
		Answer written = new Answer(seven.id(), "c", "?", "?", Outcome.ANSWERED, "Seven. [1]", null, 0.6,
				seven.citations(), "openai:gpt", null, 1);
		assertThat(Answers.plain(this.why.of(written, List.of())))
			.contains("It was written by openai:gpt, and each sentence was checked against what it cites.")
			.contains("Confidence: fair (60%)")
			.endsWith("I found no passage that comes near.");
	}

	@Test
	void saysWhyTheModelDidNotWrite() {
		assertThat(Answers.plain(this.why.of(Answers.answered("Seven.", null, 0.3, "model_timeout"), List.of())))
			.contains("The model didn’t answer in time")
			.contains("Confidence: low (30%)");
	}

	@Test
	void saysThatNoPassageAnswersWhereItRefused() {
		assertThat(Answers.plain(this.why.of(Answers.refused("The articles don't say.", null), List.of())))
			.contains("None of the passages I found says that.");
	}

}
