package dev.groundling.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EllipsisTests {

	private static final Talk PATENTS = Talk.after("How many patents were there in Ningbo in 1986?",
			"As of 1986, there were only 7 patents in Ningbo.");

	private static final Talk PRODUCTS = Talk.after(
			"How many leading products from Ningbo are first in the world by market share?",
			"36 leading products rank first in the world by market share.");

	private static final Talk CHAMPIONS = Talk.after("How many national-level champions are there in Ningbo?", "51");

	private static final Talk TEMPERATURES = Talk.after("At which temperatures can the Heron 3 be used?",
			"From −5 °C to 45 °C.");

	private static final Talk GOALS = Talk.after("How many times did Ronaldo score against Brazil?", "Twice.");

	private static final Talk PASS = Talk.after("How much is a day pass for adults?", "6 euros");

	private static final Talk TRAM = Talk.after("When does the first tram leave on weekdays?", "At 4:52.");

	private static final Talk POPULATION = Talk.after("What is the population of Riga?", "605,000");

	private static final Talk LIGHT = Talk.after("What does a blinking blue light mean?", "The logger is pairing.");

	private static final Talk BATTERY = Talk.after("How long does the battery of the Heron 3 last?", "21 days");

	@Test
	void putsAYearInThePlaceOfAYear() {
		assertThat(PATENTS.ask("and in 2018?")).isEqualTo("How many patents were there in Ningbo in 2018?");
	}

	@Test
	void takesAYearWithoutAPreposition() {
		assertThat(PATENTS.ask("what about 2018?")).isEqualTo("How many patents were there in Ningbo in 2018?");
	}

	@Test
	void takesAYearInChatSpelling() {
		assertThat(PATENTS.ask("wat about 2018")).isEqualTo("How many patents were there in Ningbo in 2018?");
	}

	@Test
	void putsAnotherPrepositionOfTime() {
		assertThat(PATENTS.ask("And since 1990?")).isEqualTo("How many patents were there in Ningbo since 1990?");
	}

	@Test
	void resolvesATimeInAFragment() {
		assertThat(PATENTS.ask("And before that?")).isEqualTo("How many patents were there in Ningbo before 1986?");
	}

	@Test
	void putsANameInThePlaceOfAName() {
		assertThat(PATENTS.ask("how about Hangzhou?")).isEqualTo("How many patents were there in Hangzhou in 1986?");
	}

	@Test
	void takesANameInSmallLetters() {
		assertThat(PATENTS.ask("and hangzhou?")).isEqualTo("How many patents were there in hangzhou in 1986?");
	}

	@Test
	void putsAPlaceAndAYearInTheirPlaces() {
		assertThat(PATENTS.ask("And in Hangzhou in 2018?"))
			.isEqualTo("How many patents were there in Hangzhou in 2018?");
	}

	@Test
	void putsAPrepositionalPhraseInThePlaceOfItsLike() {
		assertThat(PRODUCTS.ask("And in the country?"))
			.isEqualTo("How many leading products from Ningbo are first in the country by market share?");
	}

	@Test
	void putsAnAdjectiveInThePlaceOfItsCounterpart() {
		assertThat(CHAMPIONS.ask("what about the provincial ones?"))
			.isEqualTo("How many provincial champions are there in Ningbo?");
	}

	@Test
	void putsAProductInThePlaceOfAnother() {
		assertThat(TEMPERATURES.ask("and the Pro?")).isEqualTo("At which temperatures can the Pro be used?");
	}

	@Test
	void tellsAPlayerFromACountry() {
		assertThat(GOALS.ask("and Messi?")).isEqualTo("How many times did Messi score against Brazil?");
	}

	@Test
	void tellsACountryFromAPlayer() {
		assertThat(GOALS.ask("and Argentina?")).isEqualTo("How many times did Ronaldo score against Argentina?");
	}

	@Test
	void putsPeopleInThePlaceOfPeople() {
		assertThat(PASS.ask("and for children?")).isEqualTo("How much is a day pass for children?");
	}

	@Test
	void putsOneDayOfTheWeekForAnother() {
		assertThat(TRAM.ask("And on Sundays?")).isEqualTo("When does the first tram leave on Sundays?");
	}

	@Test
	void takesOneForTheNoun() {
		assertThat(TRAM.ask("And the last one?")).isEqualTo("When does the last tram leave on weekdays?");
	}

	@Test
	void asksForAnotherFigureOfTheSameThing() {
		assertThat(POPULATION.ask("And the area?")).isEqualTo("What is the area of Riga?");
	}

	@Test
	void takesThatOf() {
		assertThat(POPULATION.ask("And that of Tallinn?")).isEqualTo("What is the population of Tallinn?");
	}

	@Test
	void takesALoneName() {
		assertThat(POPULATION.ask("Tallinn?")).isEqualTo("What is the population of Tallinn?");
	}

	@Test
	void addsATimeWhereThereWasNone() {
		assertThat(POPULATION.ask("in 1990?")).isEqualTo("What is the population of Riga in 1990?");
	}

	@Test
	void takesABareAdjective() {
		assertThat(LIGHT.ask("And red?")).isEqualTo("What does a blinking red light mean?");
	}

	@Test
	void addsAPhraseThatHasNoCounterpart() {
		assertThat(BATTERY.ask("and in Eco mode?"))
			.isEqualTo("How long does the battery of the Heron 3 last in Eco mode?");
	}

	@Test
	void asksTheSameOfSomeonesMother() {
		Talk talk = Talk.after("Where was Ada Lovelace born?", "Ada Lovelace was born in London.");
		assertThat(talk.ask("And her mother?")).isEqualTo("Where was Ada Lovelace's mother born?");
	}

	@Test
	void asksTheSameOfTheOnlyObject() {
		Talk talk = Talk.after("Who won the cup in 1986?", "Liverpool won it.");
		assertThat(talk.ask("And the league?")).isEqualTo("Who won the league in 1986?");
	}

	@Test
	void takesTheYearOutOfAName() {
		Talk talk = Talk.after("How many goals did Pelé score in the 1958 World Cup?", "Six.");
		assertThat(talk.ask("and in 1962?")).isEqualTo("How many goals did Pelé score in the 1962 World Cup?");
	}

	@Test
	void takesAQuestionThatSaysNoMoreThanItsYear() {
		Talk talk = Talk.after("What was the technical transaction volume in 1987?", "3.797 million yuan.");
		assertThat(talk.ask("How much was it in 2018?"))
			.isEqualTo("What was the technical transaction volume in 2018?");
	}

	@Test
	void asksYesOrNoOfAnotherThing() {
		Talk talk = Talk.after("Is the Heron 3 waterproof?", "No.");
		assertThat(talk.ask("Is the Pro?")).isEqualTo("Is the Pro waterproof?");
	}

	@Test
	void addsTheSubjectWhereNothingFits() {
		Talk talk = Talk.after("Who built the tram line?", "Arvin & Sons.", "Arvin & Sons");
		assertThat(talk.ask("and then what about safety?")).contains("safety").contains("the tram line");
	}

}
