package dev.groundling.conversation.grammar;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionFrameTests {

	@Test
	void partsAQuestionAtItsAuxiliary() {
		QuestionFrame frame = frame("In which year did Ningbo set up the fund?");
		assertThat(frame.asking()).isEqualTo("In which year");
		assertThat(frame.auxiliary()).isEqualTo("did");
		assertThat(frame.subject()).isEqualTo("Ningbo");
		assertThat(frame.predicate()).isEqualTo("set up the fund");
	}

	@Test
	void keepsWhatIsAskedForWithItsQuestionWord() {
		assertThat(frame("How many leading products from Ningbo are first in the world?").asking())
			.isEqualTo("How many leading products from Ningbo");
	}

	@Test
	void knowsWhenTheAskedIsTheSubject() {
		assertThat(frame("How many people fit into one tram?").subject()).isEmpty();
	}

	@Test
	void readsAShortenedIs() {
		assertThat(frame("What's the area of Riga?").subject()).isEqualTo("the area of Riga");
	}

	@Test
	void asksYesOrNo() {
		assertThat(frame("Does the logger float?").yesNo()).isTrue();
	}

	@Test
	void asksForACircumstance() {
		assertThat(frame("Since when does it float?").circumstance()).isTrue();
	}

	@Test
	void asksForAThing() {
		assertThat(frame("How many loggers float?").circumstance()).isFalse();
	}

	@Test
	void restatesWhatIsCountedAsSubject() {
		assertThat(frame("How many people fit into one tram?").focusRestated())
			.isEqualTo("the people that fit into one tram");
	}

	@Test
	void restatesWhatIsCountedAsObject() {
		assertThat(frame("How many start-ups has Ningbo cultivated?").focusRestated())
			.isEqualTo("the start-ups that Ningbo has cultivated");
	}

	@Test
	void restatesWhatThereIs() {
		assertThat(frame("How many start-ups were there in the city?").focusRestated())
			.isEqualTo("the start-ups in the city");
	}

	private static QuestionFrame frame(String question) {
		return QuestionFrame.of(Utterance.of(question));
	}

}
