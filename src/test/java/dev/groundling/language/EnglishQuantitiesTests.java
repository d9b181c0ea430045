package dev.groundling.language;

import java.util.List;

import dev.groundling.language.Quantity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishQuantitiesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			It began in 1986 there.             | YEAR       | 1986                   | 1986      | -
			The 1990s were good.                | YEAR       | 1990                   | 1990      | -
			It opened on May 1, 2020 at last.   | DATE       | May 1, 2020            | 2020      | -
			It opened on 3 March 2019 at last.  | DATE       | 3 March 2019           | 2019      | -
			It opened in January 2021 at last.  | DATE       | January 2021           | 2021      | -
			It opened on the 5th of July.       | DATE       | 5th of July            | -         | -
			Published 2019-08-18Text            | DATE       | 2019-08-18             | 2019      | -
			at 23:40 sharp                      | TIME       | 23:40                  | -         | -
			at 7:30 p.m. sharp                  | TIME       | 7:30 p.m.              | -         | -
			at 9 o'clock sharp                  | TIME       | 9 o'clock              | -         | -
			It grew by 12.5%.                   | PERCENTAGE | 12.5%                  | 12.5      | %
			It grew by 40 per cent.             | PERCENTAGE | 40 per cent            | 40        | %
			It grew by 2.5 percentage points.   | PERCENTAGE | 2.5 percentage points  | 2.5       | %
			worth 211.8 thousand yuan           | MONEY      | 211.8 thousand yuan    | 211800    | yuan
			a fare of 2.40 crowns               | MONEY      | 2.40 crowns            | 2.4       | crowns
			it cost $5 million then             | MONEY      | $5 million             | 5000000   | $
			it cost more than €1,000 then       | MONEY      | more than €1,000       | 1000      | €
			3 million RMB                       | MONEY      | 3 million RMB          | 3000000   | rmb
			for two and a half years now        | DURATION   | two and a half years   | 2.5       | years
			every 15 minutes on                 | DURATION   | every 15 minutes       | 15        | minutes
			a 3-year plan                       | DURATION   | 3-year                 | 3         | year
			for one second only                 | DURATION   | one second             | 1         | second
			it weighs 2.5 kg today              | MEASURE    | 2.5 kg                 | 2.5       | kg
			40 µg/m³ of dust                    | MEASURE    | 40 µg/m³               | 40        | µg/m³
			cooled to -5 °C                     | MEASURE    | -5 °C                  | -5        | °c
			cooled to −5 degrees                | MEASURE    | −5 degrees             | -5        | degrees
			the third time                      | ORDINAL    | third                  | -         | -
			it has 12,524 patents               | COUNT      | 12,524                 | 12524     | patents
			about 300 companies                 | COUNT      | about 300              | 300       | companies
			twenty-five people                  | COUNT      | twenty-five            | 25        | people
			two hundred thousand people         | COUNT      | two hundred thousand   | 200000    | people
			three dozen eggs                    | COUNT      | three dozen            | 36        | eggs
			the 5G network                      | COUNT      | 5                      | 5         | -
			""")
	void readsAQuantity(String text, Kind kind, String phrase, Double value, String unit) {
		List<Quantity> quantities = EnglishQuantities.find(text);
		assertThat(quantities).singleElement().satisfies((quantity) -> {
			assertThat(quantity.kind()).isEqualTo(kind);
			assertThat(quantity.range().in(text)).isEqualTo(phrase);
			assertThat(quantity.value()).isEqualTo(value);
			assertThat(quantity.unit()).isEqualTo(unit);
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "rated IP54", "COVID-19", "the F-16 jet", "DTCT", "May I?", "a million reasons", "宁波" })
	void findsNoneWhereThereIsNone(String text) {
		assertThat(EnglishQuantities.find(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "between 2015-2018 only, YEAR 2015 YEAR 2018", "from 1990–2000, YEAR 1990 YEAR 2000",
			"from 3 to 5 km, COUNT 3 MEASURE 5 km", "it takes 3-5 days, COUNT 3 DURATION 5 days",
			"in 2018 2018 patents, YEAR 2018 COUNT 2018" })
	void readsBothEndsOfARange(String text, String expected) {
		assertThat(told(text)).isEqualTo(expected);
	}

	// WordNet has an are of land, an inch and a Laotian at.
	@ParameterizedTest
	@CsvSource({ "58 are new, COUNT 58", "9 in the city, COUNT 9", "one at noon, COUNT one", "half a day, COUNT half" })
	void takesSmallWordsAfterANumberForWords(String text, String expected) {
		assertThat(told(text)).isEqualTo(expected);
	}

	@Test
	void doesNotCallEveryNumberAYear() {
		assertThat(told("It has 2018 patents")).isEqualTo("COUNT 2018");
	}

	private static String told(String text) {
		return String.join(" ",
				EnglishQuantities.find(text)
					.stream()
					.map((quantity) -> quantity.kind() + " " + quantity.range().in(text))
					.toList());
	}

}
