package dev.groundling.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OppositesTests {

	@Test
	void putsRisingAndFallingOnTwoSidesOfOneAxis() {
		int rise = Opposites.direction("rose").orElseThrow();
		assertThat(Opposites.direction("declined")).hasValue(rise ^ 1);
	}

	@Test
	void knowsTheAntonymsOfWordNet() {
		Word large = Reading.of("large").words().getFirst();
		Word small = Reading.of("small").words().getFirst();
		assertThat(Opposites.antonyms(large, small)).isTrue();
	}

	@Test
	void findsNoDirectionInAWordThatHasNone() {
		assertThat(Opposites.direction("harbour")).isEmpty();
	}

}
