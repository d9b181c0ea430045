package dev.groundling.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PronounsTests {

	private static final Talk TAN = Talk.after("Who is Tan Xiaogan?",
			"Tan Xiaogan is the general manager of Zhejiang DTCT Data&Technology Co., Ltd.");

	private static final Talk WATER = Talk.after("Who developed the water-treatment black technology?",
			"Professor Li Zexiang developed it independently.");

	private static final Talk PRESS = Talk.after(
			"When did the press conference on Ningbo's technological innovation take place?",
			"It was held on August 15.");

	private static final Talk TRAM = Talk.after("How many people fit into one tram?",
			"Each one carries 184 passengers.");

	private static final Talk RESET = Talk.after("How do I reset the logger?", "Hold the side button for 12 seconds.");

	private static final Talk MUSEUM = Talk.after("Who founded the museum in Bonn?",
			"Sir Edward Hall founded it in 1902.");

	private static final Talk CLUB = Talk.after("Which club did Ronaldo join in 2009?", "He joined Real Madrid.");

	private static final Talk STARTUPS = Talk.after("How many start-ups has Ningbo cultivated?", "10,000");

	private static final Talk MODELS = Talk.after("Which two models are there?", "The Heron 3 and the Heron 3 Pro.");

	private static final Talk CURIE = Talk.after("When was Marie Curie born?",
			"Marie Curie was born on 7 November 1867 in Warsaw.");

	private static final Talk GAMES = Talk.after("Which city hosted the Games in 2012?",
			"London hosted the Games in 2012. [1]", "London");

	private static final Talk FILTER = Talk.after("Can the filter be washed?", "No, the filter must not be washed.");

	private static final Talk AWARD = Talk.after("Which company won the award?",
			"It was Siemens of Munich that won, after Bosch had withdrawn, said Anna Meyer. [1]", "Siemens");

	@Test
	void namesTheCompanyOfSomeone() {
		assertThat(TAN.ask("How long had his company existed by then?"))
			.isEqualTo("How long had Zhejiang DTCT Data&Technology Co., Ltd. existed by then?");
	}

	@Test
	void namesWhomAQuestionIntroduced() {
		assertThat(TAN.ask("Where does he live?")).isEqualTo("Where does Tan Xiaogan live?");
	}

	@Test
	void takesTheThingAndNotThePersonForIt() {
		assertThat(WATER.ask("And where was it piloted?"))
			.isEqualTo("Where was the water-treatment black technology piloted?");
	}

	@Test
	void takesTheAnswerToWhoForHe() {
		assertThat(WATER.ask("When did he do so?")).isEqualTo("When did Professor Li Zexiang do so?");
	}

	@Test
	void takesAlongWhatTellsTheThingFromOthers() {
		assertThat(PRESS.ask("Who organised it?"))
			.isEqualTo("Who organised the press conference on Ningbo's technological innovation?");
	}

	@Test
	void countsAmongThoseCounted() {
		assertThat(TRAM.ask("And how many of them can sit?"))
			.isEqualTo("How many of the 184 passengers that fit into one tram can sit?");
	}

	@Test
	void takesTheThingThatTheSameWasDoneTo() {
		assertThat(RESET.ask("How long do I have to hold it?"))
			.isEqualTo("How long do I have to hold the side button?");
	}

	@Test
	void takesTheTimeOfTheAnswerForThatYear() {
		assertThat(MUSEUM.ask("How many people worked there in that year?"))
			.isEqualTo("How many people worked in Bonn in 1902?");
	}

	@Test
	void takesTheTimeOfTheAnswerForThen() {
		assertThat(MUSEUM.ask("How many visitors has it had since then?"))
			.isEqualTo("How many visitors has the museum in Bonn had since 1902?");
	}

	@Test
	void keepsATitleWithItsName() {
		assertThat(MUSEUM.ask("When did he die?")).isEqualTo("When did Sir Edward Hall die?");
	}

	@Test
	void resolvesTwoPronounsAtOnce() {
		assertThat(CLUB.ask("How much did it pay for him?")).isEqualTo("How much did Real Madrid pay for Ronaldo?");
	}

	@Test
	void restatesWhatWasCounted() {
		assertThat(STARTUPS.ask("Who funded them?")).isEqualTo("Who funded the start-ups that Ningbo has cultivated?");
	}

	@Test
	void findsTheNounThatHowManyLacks() {
		assertThat(STARTUPS.ask("How many are listed?"))
			.isEqualTo("How many of the start-ups that Ningbo has cultivated are listed?");
	}

	@Test
	void takesTwoThingsForThey() {
		assertThat(MODELS.ask("How heavy are they?")).isEqualTo("How heavy are the two models?");
	}

	@Test
	void asksWhichOneOfSeveral() {
		assertThat(MODELS.ask("Which one is the heaviest?")).isEqualTo("Which of the two models is the heaviest?");
	}

	@Test
	void resolvesAPossessive() {
		assertThat(CURIE.ask("Who was her husband?")).isEqualTo("Who was Marie Curie's husband?");
	}

	@Test
	void takesTheAnswerForThatCity() {
		assertThat(GAMES.ask("How many people live in that city?")).isEqualTo("How many people live in London?");
	}

	@Test
	void takesTheAnswerForThere() {
		assertThat(GAMES.ask("How many people live there?")).isEqualTo("How many people live in London?");
	}

	@Test
	void findsAThingInAnAnswerThatDeniesIt() {
		assertThat(FILTER.ask("How do I clean it?")).isEqualTo("How do I clean the filter?");
	}

	@Test
	void prefersThePhraseThatAnsweredToOtherNames() {
		assertThat(AWARD.ask("Where is it based?")).isEqualTo("Where is Siemens based?");
	}

	@Test
	void takesTheBearerOfAFigureForIts() {
		Talk talk = Talk.after("What is the population of Riga?", "605,000");
		assertThat(talk.ask("What's its area?")).isEqualTo("What's Riga's area?");
	}

	@Test
	void takesTheFigureItselfWhereItChanges() {
		Talk talk = Talk.after("What was the volume of transactions in 1987?", "3.797 million yuan.");
		assertThat(talk.ask("How did it change?")).isEqualTo("How did the volume of transactions change?");
	}

	@Test
	void takesBothForAPair() {
		Talk talk = Talk.after("Whom did Ada Lovelace marry?", "She married William King in 1835. [1]", "William King");
		assertThat(talk.ask("When did they meet?")).isEqualTo("When did Ada Lovelace and William King meet?");
	}

	@Test
	void leavesTheOldYearOutWhereThereIsANewOne() {
		Talk talk = Talk.after("How many patents did Ningbo have in 1986?", "7");
		assertThat(talk.ask("Who held them in 1990?")).doesNotContain("1986").contains("patents", "Ningbo", "1990");
	}

	@Test
	void addsTheSubjectWhereAPronounIsUnsure() {
		Talk talk = Talk.after("How heavy is the Heron 3?", "142 g");
		assertThat(talk.ask("How does that compare to the Heron 2?")).contains("Heron 2").contains("Heron 3");
	}

	@Test
	void addsTheSubjectToAQuestionThatNamesNothing() {
		Talk talk = Talk.after("Where did the Robot Olympics of 2018 kick off?", "In Cixi.");
		assertThat(talk.ask("Who won?")).startsWith("Who won").contains("Robot Olympics of 2018");
	}

	@Test
	void findsAPersonInAnAnswerAlone() {
		Talk talk = Talk.after("", "Anna Meyer was the first director of the museum.");
		assertThat(talk.ask("When did she leave?")).isEqualTo("When did Anna Meyer leave?");
	}

	@Test
	void findsAThingInAQuestionAlone() {
		Talk talk = Talk.after("Where does tram line 4 end?", "");
		assertThat(talk.ask("How long is it?")).isEqualTo("How long is tram line 4?");
	}

}
