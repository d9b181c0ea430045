package dev.groundling.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTests {

	@ParameterizedTest
	@CsvSource({ "patents, patent, 1", "went, go, 1", "buy, purchase, 0.8", "car, automobile, 0.8", "big, large, 0.8",
			"found, establish, 0.8", "banana, parliament, 0", "qzxt, car, 0", "qzxt, qzxt, 1" })
	void tellsHowNearTwoWordsAre(String one, String other, double relatedness) {
		assertThat(Lexicon.relatedness(word(one), word(other))).isEqualTo(relatedness);
		assertThat(Lexicon.relatedness(word(other), word(one))).isEqualTo(relatedness);
	}

	@Test
	void holdsANeighbourFartherThanASynonym() {
		assertThat(Lexicon.relatedness(word("car"), word("vehicle"))).isLessThan(0.8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "patents", "Patents", "ran", "the", "whose", "of", "cannot" })
	void knowsEnglishWords(String word) {
		assertThat(Lexicon.knows(word)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "qzxt", "Ningbo", "", "宁波", "🤖" })
	void doesNotKnowOtherWords(String word) {
		assertThat(Lexicon.knows(word)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "professor, person", "Professors, person", "engineer, person", "company, organization",
			"city, municipality" })
	void knowsWhatANounIsAKindOf(String noun, String category) {
		assertThat(Lexicon.isA(noun, category)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "bridge, person", "qzxt, person", "and, person" })
	void doesNotTakeANounForAnotherKind(String noun, String category) {
		assertThat(Lexicon.isA(noun, category)).isFalse();
		assertThat(Lexicon.canBe(noun, category)).isFalse();
	}

	// Compounds that were never looked up before seemed to have no senses.
	@ParameterizedTest
	@CsvSource({ "fire engine, vehicle", "prime minister, person", "carbon dioxide, gas" })
	void knowsWhatACompoundCanBe(String compound, String category) {
		assertThat(Lexicon.canBe(compound, category)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "yuan", "dollars", "Francs", "euro" })
	void knowsMoney(String noun) {
		assertThat(Lexicon.isMoney(noun)).isTrue();
	}

	@Test
	void findsTheFormsOfAWord() {
		assertThat(Lexicon.forms("Companies")).containsExactly("companies", "compani", "company");
	}

	// The dictionary's reader tries every way to join the parts.
	@Test
	void givesUpOnWordsOfManyParts() {
		assertThat(Lexicon.knows("a-".repeat(500))).isFalse();
	}

	private static Word word(String surface) {
		return Tagger.words(surface).getFirst();
	}

}
