package dev.groundling.answer;

import java.util.List;

import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberedNamesTests {

	private static final String TEXT = "The Heron 3 weighs 142 g, more than the Heron 2. It was shown on August 4.";

	@ParameterizedTest
	@ValueSource(strings = { "What does the Heron 4 weigh?", "Is the Heron 12 heavier?" })
	void areOtherThingsWithOtherNumbers(String question) {
		assertThat(NumberedNames.of(question).otherwiseNumbered(findings())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "What does the Heron 3 weigh?", "What does the heron weigh?",
			"What was shown on August 5?", "What is Gannet 4?", "How did the Heron 3 beat the Heron 2?" })
	void areKnownOrNotMentionedAtAll(String question) {
		assertThat(NumberedNames.of(question).otherwiseNumbered(findings())).isFalse();
	}

	private static Findings findings() {
		Passage passage = new Passage("a", "Birds", null, 0, Passage.Kind.BODY, TEXT, 0, TEXT.length());
		return new Findings(List.of(new RankedPassage(passage, 1, 1, 1, 1, null)), List.of());
	}

}
