package dev.groundling.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelativeYearsTests {

	@Test
	void reckonsTheYearBefore() {
		Talk talk = Talk.after("Which team won the league in 2004?", "Arsenal won the league in 2004.");
		assertThat(talk.ask("And the year before?")).isEqualTo("Which team won the league in 2003?");
	}

	@Test
	void reckonsTenYearsLater() {
		Talk talk = Talk.after("How much money did Ningbo have in funds in 1978?", "1.68 million yuan");
		assertThat(talk.ask("And ten years later?")).isEqualTo("How much money did Ningbo have in funds in 1988?");
	}

	@Test
	void leavesAYearThatIsToldFromSomethingElse() {
		Talk talk = Talk.after("Which team won the league in 2004?", "Arsenal won the league in 2004.");
		assertThat(talk.ask("Who won the cup the year before the war?"))
			.isEqualTo("Who won the cup the year before the war?");
	}

	@Test
	void leavesADistanceFromNoYear() {
		Talk talk = Talk.after("How heavy is the Heron 3?", "142 g");
		assertThat(talk.ask("Was the Heron 2 released two years earlier?"))
			.isEqualTo("Was the Heron 2 released two years earlier?");
	}

}
