package dev.groundling.conversation.grammar;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeadInTests {

	@Test
	void takesAndWhatAboutAway() {
		assertThat(LeadIn.of("And what about Hangzhou?").body()).isEqualTo("Hangzhou?");
	}

	@Test
	void takesACorrectionAway() {
		assertThat(LeadIn.of("sorry, I mean 2018").body()).isEqualTo("2018");
	}

	@Test
	void takesTheSameForAway() {
		assertThat(LeadIn.of("same question for 2018").body()).isEqualTo("for 2018");
	}

	@Test
	void keepsSoFar() {
		assertThat(LeadIn.of("So far how many?").present()).isFalse();
	}

	@Test
	void keepsWhatIsNothingButLeadIn() {
		assertThat(LeadIn.of("and?").body()).isEqualTo("and?");
	}

	@Test
	void knowsSmallTalk() {
		assertThat(LeadIn.smallTalk("ok great, thank you very much!")).isTrue();
	}

	@Test
	void takesNoQuestionForSmallTalk() {
		assertThat(LeadIn.smallTalk("How do I stop it?")).isFalse();
	}

	@Test
	void knowsThatMoreIsWanted() {
		assertThat(LeadIn.of("Can you tell me more?").more()).isTrue();
	}

}
