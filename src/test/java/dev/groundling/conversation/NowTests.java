package dev.groundling.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** "And now?" drops the old year, and "and in 2018?" the now. */
class NowTests {

	private static final Talk PATENTS = Talk.after("How many patents were there in Ningbo in 1986?",
			"As of 1986, there were only 7 patents in Ningbo.");

	@Test
	void putsNowInThePlaceOfAYear() {
		assertThat(PATENTS.ask("And today?")).isEqualTo("How many patents are there in Ningbo today?");
	}

	@Test
	void asksOfNowInThePresent() {
		Talk talk = Talk.after("How many patents did Ningbo have in 1986?", "7");
		assertThat(talk.ask("and now?")).isEqualTo("How many patents does Ningbo have now?");
	}

	@Test
	void putsNowInThePlaceOfAYearInFront() {
		Talk talk = Talk.after("In 1957, how many researchers were there?", "630");
		assertThat(talk.ask("what about currently?")).isEqualTo("Currently, how many researchers are there?");
	}

	@Test
	void putsNowInThePlaceOfAYearThatBelongsToANoun() {
		Talk talk = Talk.after("What was the 1957 figure?", "630");
		assertThat(talk.ask("and now?")).isEqualTo("What is the figure now?");
	}

	@Test
	void putsNowInThePlaceOfAWholeDate() {
		Talk talk = Talk.after("How many start-ups were there by the end of 2018?", "12,524");
		assertThat(talk.ask("How many are there today?")).isEqualTo("How many start-ups are there today?");
	}

	@Test
	void dropsTheOldYearWhereAPronounIsAskedOfNow() {
		Talk talk = Talk.after("How many patents did Ningbo have in 1986?", "7");
		assertThat(talk.ask("How many does it have now?")).doesNotContain("1986").contains("patents", "Ningbo", "now");
	}

	@Test
	void putsAYearInThePlaceOfNow() {
		Talk talk = Talk.after("How many patents does Ningbo have now?", "Many.");
		assertThat(talk.ask("and in 2018?")).isEqualTo("How many patents does Ningbo have in 2018?");
	}

	@Test
	void putsAYearInThePlaceOfLastYear() {
		Talk talk = Talk.after("How many patents did Ningbo get last year?", "Many.");
		assertThat(talk.ask("and in 2018?")).isEqualTo("How many patents did Ningbo get in 2018?");
	}

	@Test
	void addsNowToAQuestionWithoutATime() {
		Talk talk = Talk.after("How many national-level champions are there in Ningbo?", "51");
		assertThat(talk.ask("and now?")).isEqualTo("How many national-level champions are there in Ningbo now?");
	}

}
