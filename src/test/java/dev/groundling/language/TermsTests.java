package dev.groundling.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
	void pairsChineseCharacters() {
		assertThat(stems("宁波材料", Language.CHINESE)).containsExactly("宁波", "波材", "材料");
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
