package dev.groundling.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** "It" is never a person, "he" never a thing. */
class KnownPersonsTests {

	private static final Talk TAN = Talk.after("Who is Tan Xiaogan?",
			"General manager Tan Xiaogan is more than happy. [1]");

	private static final Talk CURATOR = Talk.after("Who is the curator?", "The curator is Dr Miriam Oduya. [1]",
			"Dr Miriam Oduya");

	@Test
	void leavesAThingAloneWhereOnlyAPersonWasSpokenOf() {
		assertThat(TAN.ask("where is it used?")).isEqualTo("where is it used?");
	}

	@Test
	void leavesAThingAloneWhereThePersonIsInSmallLetters() {
		Talk talk = Talk.after("who is tan xiaogan?", "General manager Tan Xiaogan is more than happy. [1]");
		assertThat(talk.ask("where is it used?")).isEqualTo("where is it used?");
	}

	@Test
	void leavesWhatBelongsToAThingAloneWhereOnlyAPersonWasSpokenOf() {
		assertThat(TAN.ask("What is its area?")).isEqualTo("What is its area?");
	}

	@Test
	void takesNoOneWithAnOfficeForIt() {
		assertThat(CURATOR.ask("where is it used?")).isEqualTo("where is it used?");
	}

	@Test
	void takesTheOrganisationBesideThePersonForIt() {
		Talk talk = Talk.after("Who is Tan Xiaogan?", "Tan Xiaogan is the general manager of Acme Robotics. [1]");
		assertThat(talk.ask("Where is it based?")).isEqualTo("Where is Acme Robotics based?");
	}

	@Test
	void takesTheThingInTheQuestionAndNotTheOneWhoMadeIt() {
		Talk talk = Talk.after("Who took the photo of the expo?", "(Photo by Xu Neng) [1]", "Xu Neng");
		assertThat(talk.ask("where is it used?")).isEqualTo("Where is the photo of the expo used?");
	}

	@Test
	void looksBehindAPersonForAThing() {
		Talk talk = Talk.after("How heavy is the Heron 3?", "142 g")
			.then("Who is Tan Xiaogan?", "General manager Tan Xiaogan is more than happy.");
		assertThat(talk.ask("where is it used?")).isEqualTo("Where is the Heron 3 used?");
	}

	@Test
	void knowsAPersonFromAnEarlierTurn() {
		Talk talk = TAN.then("When did Tan Xiaogan join?", "In 2016.");
		assertThat(talk.ask("where is it used?")).doesNotContain("Tan Xiaogan used");
	}

	@Test
	void takesNoOneQuotedForIt() {
		Talk talk = Talk.after("What will become of the fund?", "It will grow, said Anna Meyer. [1]");
		assertThat(talk.ask("Where is it based?")).isEqualTo("Where is the fund based?");
	}

	@Test
	void takesThePersonForHe() {
		assertThat(TAN.ask("When was he born?")).isEqualTo("When was Tan Xiaogan born?");
	}

	@Test
	void takesThePersonWhoAnsweredForShe() {
		assertThat(CURATOR.ask("When was she born?")).isEqualTo("When was Dr Miriam Oduya born?");
	}

	@Test
	void takesNoCompanyForHe() {
		Talk talk = Talk.after("When was Acme Robotics founded?", "In 2016.");
		assertThat(talk.ask("When was he born?")).doesNotContain("was Acme Robotics");
	}

	@Test
	void takesTheGroupAndNotThePersonForThey() {
		Talk talk = Talk.after("Who is Tan Xiaogan?", "Tan Xiaogan is the general manager of Acme Robotics. [1]");
		assertThat(talk.ask("What do they make?")).isEqualTo("What do Acme Robotics make?");
	}

	@Test
	void takesSeveralThingsForThem() {
		Talk talk = Talk.after("Who counted the varves?", "Amina Okoro counted them. [1]", "Amina Okoro");
		assertThat(talk.ask("Where were they found?")).isEqualTo("Where were the varves found?");
	}

}
