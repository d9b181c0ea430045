package dev.groundling.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tan Xiaogan founded it.                          | Tan Xiaogan
			Ningbo grew.                                     | Ningbo
			The city grew.                                   | ''
			However, Larkfield Instruments did.              | Larkfield Instruments
			Innovation Zone opened. In Beijing it rained.    | Innovation Zone / Beijing
			It is at the University of Science and Technology now. | University of Science and Technology
			Norrstrand’s turnover rose.                      | Norrstrand
			Then I met Bob's sister.                         | Bob
			Founded in 1990.                                 | ''
			He said: “Innovation is key.”                    | ''
			It is called “Larkfield Tower”.                  | Larkfield Tower
			""")
	void findsNames(String text, String names) {
		assertThat(String.join(" / ", names(text))).isEqualTo(names);
	}

	@Test
	void findsTheNameOfACompanyWithItsAbbreviations() {
		assertThat(names("Zhejiang DTCT Data&Technology Co., Ltd. was founded by Tan Xiaogan."))
			.containsExactly("Zhejiang DTCT Data&Technology Co", "Ltd", "Tan Xiaogan");
	}

	@Test
	void dividesAsTheTreebankDoes() {
		assertThat(Reading.of("R&D spent 12,524 at 23:40, Bob’s wi-fi 😀!").words()).extracting(Word::surface)
			.containsExactly("R&D", "spent", "12,524", "at", "23:40", ",", "Bob", "’s", "wi", "-", "fi", "😀", "!");
	}

	@Test
	void takesDigitsForNumbersWhateverTheTaggerSays() {
		assertThat(Reading.of("Heron 3").words().getLast().tag()).isEqualTo(Word.Tag.NUMBER);
	}

	@Test
	void findsTheWordsOfAStretch() {
		Reading reading = Reading.of("The city grew fast");
		assertThat(reading.words(new TextRange(4, 14))).extracting(Word::surface).containsExactly("city", "grew");
	}

	@Test
	void tagsTextsOfAnyLength() {
		assertThat(Reading.of("The city grew. ".repeat(100)).words()).hasSize(400)
			.last()
			.extracting(Word::tag)
			.isEqualTo(Word.Tag.PUNCTUATION);
	}

	private static List<String> names(String text) {
		return Reading.of(text).names().stream().map((name) -> name.in(text)).toList();
	}

}
