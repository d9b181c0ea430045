package dev.groundling.conversation.grammar;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimePhraseTests {

	@Test
	void findsAYearWithItsPreposition() {
		assertThat(times("How many patents were there in 1986?")).containsExactly("in 1986");
	}

	@Test
	void findsTheEndOfAYear() {
		assertThat(times("How many by the end of 2018?")).containsExactly("by the end of 2018");
	}

	@Test
	void findsASpanOfYearsAsOne() {
		assertThat(times("How did it change between 1987 and 2018?")).containsExactly("between 1987 and 2018");
	}

	@Test
	void findsTwoDigitsAfterAPreposition() {
		assertThat(times("how many patents in 86?")).containsExactly("in 86");
	}

	@Test
	void takesNoAmountForAYear() {
		assertThat(times("Does it hold 2000 people?")).isEmpty();
	}

	@Test
	void takesNoTwoDigitAmountForAYear() {
		assertThat(times("Does it fit in 86 cm?")).isEmpty();
	}

	@Test
	void findsADate() {
		assertThat(times("Who spoke on August 15, 2019?")).containsExactly("on August 15, 2019");
	}

	@Test
	void findsADayOfTheWeek() {
		assertThat(times("When does it run on Sundays?")).containsExactly("on Sundays");
	}

	@Test
	void takesNoModalVerbForAMonth() {
		assertThat(times("May I clean it? It may rain.")).isEmpty();
	}

	@Test
	void tellsTheYearOfANameFromATime() {
		assertThat(TimePhrase.in("Who won the competition of 2018?").getFirst().attributive()).isTrue();
	}

	private static List<String> times(String text) {
		return TimePhrase.in(text).stream().map((time) -> time.whole().in(text)).toList();
	}

}
