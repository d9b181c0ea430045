package dev.groundling.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests {

	@Test
	void stemsEnglishAndLeavesOutItsSmallestWords() {
		assertThat(stems("The companies' patents in Tan’s Café", Language.ENGLISH)).containsExactly("compani", "patent",
				"tan", "cafe");
	}

	@Test
	void keepsNumbersWhole() {
		assertThat(stems("12,524 at 2.5 over 5G", Language.ENGLISH)).contains("12,524", "2.5", "5g");
	}

	@Test
	void takesChineseCharactersSinglyAndInPairs() {
		assertThat(stems("宁波材", Language.CHINESE)).containsExactlyInAnyOrder("宁", "宁波", "波", "波材", "材");
	}

	@Test
	void takesTraditionalCharactersForSimplifiedOnes() {
		assertThat(stems("寧波種質庫", Language.CHINESE)).isEqualTo(stems("宁波种质库", Language.CHINESE));
	}

	@ParameterizedTest
	@CsvSource({ "GERMAN, die Häuser der Straßen, das Haus der Straße",
			"FRENCH, les brevets d'une école, le brevet des écoles", "SPANISH, las patentes, la patente",
			"ITALIAN, l'articolo, gli articoli", "PORTUGUESE, as patentes, a patente", "DUTCH, de huizen, het huizen",
			"RUSSIAN, патенты, патент" })
	void knowsTheEndingsOfEuropeanLanguages(Language language, String one, String other) {
		assertThat(stems(one, language)).isNotEmpty().isEqualTo(stems(other, language));
	}

	@Test
	void keepsASingleChineseCharacter() {
		assertThat(stems("种", Language.CHINESE)).containsExactly("种");
	}

	@Test
	void saysWhereATermStands() {
		String text = "😀 The labs";
		assertThat(Terms.in(text, Language.ENGLISH)).last()
			.extracting((term) -> term.range().in(text))
			.isEqualTo("labs");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void findsNothingInNothing(Language language) {
		assertThat(Terms.in(" …?! ", language)).isEmpty();
	}

	private static List<String> stems(String text, Language language) {
		return Terms.in(text, language).stream().map(Term::stem).toList();
	}

}
