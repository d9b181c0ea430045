package dev.groundling.eval;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTextTests {

	@Test
	void findsAPhraseAmongOtherWords() {
		assertThat(contains("held by the Municipal Office in 2019", "municipal office")).isTrue();
	}

	@Test
	void doesNotFindAPartOfAWord() {
		assertThat(contains("enterprises", "enterprise")).isFalse();
	}

	@Test
	void doesNotFindADigitInsideADecimalNumber() {
		assertThat(contains("137.4 million", "7")).isFalse();
	}

	@Test
	void doesNotFindTheDigitsAfterADecimalPoint() {
		assertThat(contains("137.4 million", "4 million")).isFalse();
	}

	@Test
	void doesNotFindTheWholePartOfADecimalNumber() {
		assertThat(contains("137.4 million", "137")).isFalse();
	}

	@Test
	void doesNotFindAGroupOfALongerNumber() {
		assertThat(contains("12,000 firms", "2,000")).isFalse();
	}

	@Test
	void doesNotFindTheFirstGroupOfALongerNumber() {
		assertThat(contains("12,524 firms", "12")).isFalse();
	}

	@Test
	void findsANumberAtTheEndOfASentence() {
		assertThat(contains("It has 62.", "62")).isTrue();
	}

	@Test
	void findsANumberBeforeAComma() {
		assertThat(contains("In 2018, it grew.", "2018")).isTrue();
	}

	@Test
	void findsANumberAfterAListComma() {
		assertThat(contains("1985, 1995", "1995")).isTrue();
	}

	@Test
	void doesNotFindANumberInsideACode() {
		assertThat(contains("5G networks", "5")).isFalse();
	}

	@Test
	void findsAWordBeforeAHyphen() {
		assertThat(contains("innovation-driven", "innovation")).isTrue();
	}

	@Test
	void findsAWordBeforeAPossessive() {
		assertThat(contains("Ningbo’s patents", "Ningbo")).isTrue();
	}

	@Test
	void findsAPhraseThatEndsInASign() {
		assertThat(contains("about 23.5% a year", "23.5%")).isTrue();
	}

	@Test
	void treatsCurlyAndStraightQuotesAlike() {
		assertThat(contains("the “Chang’e” detector", "\"Chang'e\"")).isTrue();
	}

	@Test
	void treatsKindsOfDashAlike() {
		assertThat(contains("−20 °C to 50 °C", "-20 °C")).isTrue();
	}

	@Test
	void treatsKindsOfSpaceAlike() {
		assertThat(contains("212\u00a0million\u202fcrowns\nin all", "212 million crowns in all")).isTrue();
	}

	@Test
	void treatsUpperAndLowerCaseAlike() {
		assertThat(contains("BANANA-42", "banana-42")).isTrue();
	}

	@Test
	void treatsFullWidthDigitsAndPercentSignsAsPlainOnes() {
		assertThat(contains("达到９４％", "94%")).isTrue();
	}

	@Test
	void keepsFullWidthCommasFromJoiningNumbers() {
		assertThat(contains("1979，320亩", "1979")).isTrue();
	}

	@Test
	void overlooksInvisibleCharacters() {
		assertThat(contains("sub\u00admers\u200bible", "submersible")).isTrue();
	}

	@Test
	void findsANumberAmongIdeographs() {
		assertThat(contains("海带养殖面积只有320亩。", "320")).isTrue();
	}

	@Test
	void doesNotFindADigitInsideANumberAmongIdeographs() {
		assertThat(contains("产值21.1亿元", "1.1亿")).isFalse();
	}

	@Test
	void findsAChinesePhraseInsideASentence() {
		assertThat(contains("由林知远主持", "林知远")).isTrue();
	}

	@Test
	void findsALaterWholeTokenAfterAPartialOne() {
		assertThat(contains("17 and then 7", "7")).isTrue();
	}

	@Test
	void doesNotFindAnEmptyPhrase() {
		assertThat(contains("anything", " ")).isFalse();
	}

	private static boolean contains(String text, String phrase) {
		return FoldedText.of(text).contains(FoldedText.of(phrase));
	}

}
