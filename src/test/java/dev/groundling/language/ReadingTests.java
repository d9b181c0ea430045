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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			集团总经理罗启明说。                       | 罗启明:PERSON
			大会在青澜县开幕。                        | 青澜县:PLACE
			由云岭公交集团负责。                       | 云岭公交集团:ORGANISATION
			研究所培育的“澜丰3号”耐高温。               | 澜丰3号:OTHER
			海带还能变成“空气”卖。                     | ''
			占多大比重？                             | ''
			乘客坐N1路回家。                          | N1路:OTHER
			""")
	void findsChineseNamesAndWhatTheyName(String text, String names) {
		Reading reading = Reading.of(text);
		assertThat(reading.language()).isEqualTo(Language.CHINESE);
		assertThat(String.join(" / ",
				reading.names().stream().map((name) -> name.in(text) + ":" + reading.sort(name)).toList()))
			.isEqualTo(names);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			来自14个省份的420多名代表       | 14个:COUNT:14.0 / 420多名:COUNT:420.0
			总投资约1.35亿元              | 约1.35亿元:MONEY:1.35E8
			参保率达94%，下降六成          | 94%:PERCENTAGE:94.0 / 六成:PERCENTAGE:60.0
			百分之二十三                  | 百分之二十三:PERCENTAGE:23.0
			共有３２６０人               | ３２６０人:COUNT:3260.0
			今年63岁，养了41年            | 63岁:DURATION:63.0 / 41年:DURATION:41.0
			2029年8月，面积8.7万亩        | 2029年8月:DATE:2029.0 / 8.7万亩:MEASURE:87000.0
			第六届，十八个月              | 第六:ORDINAL:6.0 / 十八个月:DURATION:18.0
			""")
	void findsChineseQuantities(String text, String quantities) {
		assertThat(String.join(" / ",
				Reading.of(text)
					.quantities()
					.stream()
					.map((found) -> found.range().in(text) + ":" + found.kind() + ":" + found.value())
					.toList()))
			.isEqualTo(quantities);
	}

	@Test
	void readsTraditionalCharactersLikeSimplifiedOnes() {
		String text = "種質庫由青瀾海洋研究所負責運行";
		assertThat(Reading.of(text).words()).extracting(Word::surface).contains("青瀾海洋研究所", "負責");
		assertThat(Reading.of(text).words()).flatExtracting(Word::forms).contains("青澜海洋研究所", "负责");
	}

	@Test
	void keepsYearsAndQuestionWordsOutOfChineseNames() {
		assertThat(Reading.of("1958年云岭公交有多少条线路？").words()).extracting(Word::surface)
			.startsWith("1958", "年")
			.contains("多少");
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
