package dev.groundling.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SaidAndDoneTests {

	private static final Talk RESET = Talk.after("How do I reset the logger?", "Hold the side button for 12 seconds.");

	@Test
	void takesWhatIsDoneForThat() {
		assertThat(RESET.ask("And does that delete my measurements?"))
			.isEqualTo("Does resetting the logger delete my measurements?");
	}

	@Test
	void knowsWhatTakesLong() {
		assertThat(RESET.ask("How long does it take?")).isEqualTo("How long does it take to reset the logger?");
	}

	@Test
	void asksWhoSaidWhatWasAnswered() {
		Talk talk = Talk.after("What will Ningbo do next?",
				"“Ningbo will fully stimulate the core driving force of innovation.” [1]");
		assertThat(talk.ask("who said that?"))
			.isEqualTo("Who said that Ningbo will fully stimulate the core driving force of innovation?");
	}

	@Test
	void asksWhyItWasDone() {
		Talk talk = Talk.after("When did Ningbo change its model?", "In 2018.");
		assertThat(talk.ask("Why did they do that?")).contains("change its model");
	}

	@Test
	void asksWhatHasNoAnswerInOneSentence() {
		Talk talk = Talk.after("How heavy is the Heron 3?", "142 g");
		assertThat(talk.ask("Who said that?")).startsWith("Who said that").contains("Heron 3");
	}

}
