package dev.groundling.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WholeQuestionsTests {

	private static final Talk PATENTS = Talk.after("How many patents did Ningbo have in 1986?",
			"As of 1986, there were only 7 patents in Ningbo. [1]");

	@Test
	void leavesAnotherSubjectAlone() {
		assertThat(PATENTS.ask("Who is the mayor of Hangzhou?")).isEqualTo("Who is the mayor of Hangzhou?");
	}

	@Test
	void dragsNoOldTopicIntoANewOne() {
		assertThat(PATENTS.ask("Who built the port?")).isEqualTo("Who built the port?");
	}

	@Test
	void leavesADefinitionAlone() {
		assertThat(PATENTS.ask("What is Live mode?")).isEqualTo("What is Live mode?");
	}

	@Test
	void leavesAWholeQuestionWithAndAlone() {
		assertThat(PATENTS.ask("And who developed the servo drive?")).isEqualTo("And who developed the servo drive?");
	}

	@Test
	void leavesAPossessiveInsideTheQuestionAlone() {
		assertThat(PATENTS.ask("Does the logger keep its readings after a reset?"))
			.isEqualTo("Does the logger keep its readings after a reset?");
	}

	@Test
	void leavesAPronounOfASecondClauseAlone() {
		assertThat(PATENTS.ask("What happens to the logger if it gets wet?"))
			.isEqualTo("What happens to the logger if it gets wet?");
	}

	@Test
	void leavesTheOwnerOfAPossessiveAlone() {
		assertThat(PATENTS.ask("Which company moved its factory to Bonn?"))
			.isEqualTo("Which company moved its factory to Bonn?");
	}

	@Test
	void leavesAnEmptyItAlone() {
		assertThat(PATENTS.ask("How long does it take to charge the logger?"))
			.isEqualTo("How long does it take to charge the logger?");
	}

	@Test
	void leavesAnItThatPointsAheadAlone() {
		assertThat(PATENTS.ask("Is it true that the tram runs at night?"))
			.isEqualTo("Is it true that the tram runs at night?");
	}

	@Test
	void leavesThatAsAConjunctionAlone() {
		assertThat(PATENTS.ask("Who said that Ningbo will stimulate innovation?"))
			.isEqualTo("Who said that Ningbo will stimulate innovation?");
	}

	@Test
	void leavesThatAsARelativeAlone() {
		assertThat(PATENTS.ask("How many products that lead the world has Ningbo developed?"))
			.isEqualTo("How many products that lead the world has Ningbo developed?");
	}

	@Test
	void leavesThereIsAlone() {
		assertThat(PATENTS.ask("How many trams are there in the city?"))
			.isEqualTo("How many trams are there in the city?");
	}

	@Test
	void leavesOneAsANumberAlone() {
		assertThat(PATENTS.ask("How many people fit into one tram?")).isEqualTo("How many people fit into one tram?");
	}

	@Test
	void leavesTheOnlyMentionOfSeveralAlone() {
		assertThat(PATENTS.ask("Which of the two models is better protected against water?"))
			.isEqualTo("Which of the two models is better protected against water?");
	}

	@Test
	void leavesAnOrderAlone() {
		assertThat(PATENTS.ask("Write me a Python function that reverses a string."))
			.isEqualTo("Write me a Python function that reverses a string.");
	}

	@Test
	void leavesASearchForWordsAlone() {
		assertThat(PATENTS.ask("warranty period")).isEqualTo("warranty period");
	}

	@Test
	void leavesALongerSearchAlone() {
		assertThat(PATENTS.ask("golden business cards ningbo")).isEqualTo("golden business cards ningbo");
	}

	@Test
	void leavesThanksAlone() {
		assertThat(PATENTS.ask("thanks!")).isEqualTo("thanks!");
	}

	@Test
	void leavesAGreetingAlone() {
		assertThat(PATENTS.ask("hi there! how are you doing?")).isEqualTo("hi there! how are you doing?");
	}

	@Test
	void leavesABrokenQuestionAlone() {
		assertThat(PATENTS.ask("pairng failed 3 tims wat now")).isEqualTo("pairng failed 3 tims wat now");
	}

	@Test
	void leavesADefiniteNounAlone() {
		assertThat(PATENTS.ask("What does the company make?")).isEqualTo("What does the company make?");
	}

	@Test
	void leavesAPronounOfAFrontedClauseAlone() {
		assertThat(PATENTS.ask("In terms of how it innovates, what did Ningbo move from?"))
			.isEqualTo("In terms of how it innovates, what did Ningbo move from?");
	}

}
