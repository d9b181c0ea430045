package dev.groundling.conversation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RewordingTests {

	private static final String QUESTION = "Who ran the old yard?";

	@ParameterizedTest
	@ValueSource(strings = { QUESTION, "  Who ran\tthe old yard? \n", "\"Who ran the old yard?\"",
			"“Who ran the old yard?”", "'Who ran the old yard?'", "**Who ran the old yard?**",
			"`Who ran the old yard?`", "Standalone question: Who ran the old yard?",
			"**Rewritten question:** \"Who ran the old yard?\"",
			"Here is the rewritten question:\n\n> Who ran the old yard?",
			"The standalone question is: Who ran the old yard?", "Question: Who ran the old yard?",
			"### Rewritten question\nWho ran the old yard?", "- Who ran the old yard?", "1. Who ran the old yard?",
			"```\nWho ran the old yard?\n```", "```text\nWho ran the old yard?\n```", "Who ran the old yard? [1]",
			"Who ran the old yard?\n\nI replaced \"it\" by the old yard.",
			"<think>\nThey mean the yard.\n</think>\nWho ran the old yard?",
			"They mean the yard.\n</think>\n\nWho ran the old yard?" })
	void findsTheQuestion(String reply) {
		assertThat(Rewording.of(reply)).isEqualTo(QUESTION);
	}

	@Test
	void knowsChineseLabels() {
		assertThat(Rewording.of("改写后的问题：2020年有多少家企业？")).isEqualTo("2020年有多少家企业？");
	}

	@Test
	void takesNoQuoteApart() {
		assertThat(Rewording.of("\"Pro\" or \"Max\"")).isEqualTo("\"Pro\" or \"Max\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   \n", "<think>They mean the yard.", "<think>…</think>", "Rewritten question:" })
	void findsNothingWhereNothingIs(String reply) {
		assertThat(Rewording.of(reply)).isEmpty();
	}

}
