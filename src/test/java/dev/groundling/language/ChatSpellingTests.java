package dev.groundling.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChatSpellingTests {

	@ParameterizedTest
	@CsvSource({ "wat, what", "WEN, when", "whats, what is", "hw, how", "mny, many", "didnt, didn't", "b4, before" })
	void saysWhatAChatSpellingStandsFor(String word, String meant) {
		assertThat(ChatSpelling.meant(word)).hasValue(meant);
	}

	@Test
	void leavesNothingOfWordsThatMeanNothing() {
		assertThat(ChatSpelling.meant("lol")).hasValue("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "what", "patent", "Ningbo", "", "🤖", "u." })
	void leavesOtherWordsAlone(String word) {
		assertThat(ChatSpelling.meant(word)).isEmpty();
	}

}
