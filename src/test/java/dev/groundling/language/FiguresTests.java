package dev.groundling.language;

import java.util.List;

import dev.groundling.language.Figure.Bound;
import dev.groundling.language.Figure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			it has 12,524 start-ups           | 12524     | -      | NONE
			it has 12524 start-ups            | 12524     | -      | NONE
			about 12.5 thousand start-ups     | 12500     | -      | ABOUT
			worth 211.8 thousand yuan         | 211800    | CNY    | NONE
			worth 211.8 million yuan          | 211800000 | CNY    | NONE
			it cost £4,200 then               | 4200      | GBP    | NONE
			it cost $5m then                  | 5000000   | USD    | NONE
			two hundred and fifty people      | 250       | -      | NONE
			twenty-five people                | 25        | -      | NONE
			a million people                  | 1000000   | -      | NONE
			two and a half years              | 2.5       | year   | NONE
			more than 90% of it               | 90        | %      | OVER
			fewer than 40 per cent            | 40        | %      | UNDER
			no fewer than 12 ships            | 12        | -      | AT_LEAST
			up to 12,000 loaves               | 12000     | -      | AT_MOST
			it added up to 37 million francs  | 37000000  | CHF    | NONE
			a 38-metre oven                   | 38        | m      | NONE
			13.5 km of track                  | 13500     | m      | NONE
			24.5 percentage points            | 24.5      | pp     | NONE
			half of the income                | 50        | %      | NONE
			two thirds of the guests          | 66.666667 | %      | NONE
			twice as much                     | 2         | times  | NONE
			cooled to −5 °C                   | -5        | degree | NONE
			投资1.35亿元                      | 135000000 | CNY    | NONE
			面积8.7万亩                       | 87000     | mu     | NONE
			面积３２０亩                      | 320       | mu     | NONE
			比例为百分之二十三                | 23        | %      | NONE
			下降六成                          | 60        | %      | NONE
			约占四分之一                      | 25        | %      | NONE
			有420多名代表                     | 420       | -      | OVER
			延长20天左右                      | 20        | day    | ABOUT
			共三千二百户                      | 3200      | -      | NONE
			""")
	void readsANumberInItsNormalForm(String text, double value, String unit, Bound bound) {
		assertThat(Figures.in(text)).singleElement().satisfies((figure) -> {
			assertThat(figure.kind()).isEqualTo(Kind.NUMBER);
			assertThat(figure.value()).isCloseTo(value, org.assertj.core.data.Offset.offset(1e-5));
			assertThat(figure.unit()).isEqualTo(unit);
			assertThat(figure.bound()).isEqualTo(bound);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			on August 15 it began        | DATE    | 0    | 8  | 15
			on 15 August 2019 it began   | DATE    | 2019 | 8  | 15
			on 2019-08-15 it began       | DATE    | 2019 | 8  | 15
			on the 5th of July it began  | DATE    | 0    | 7  | 5
			in March 2021 it began       | DATE    | 2021 | 3  | 0
			于2029年8月开始              | DATE    | 2029 | 8  | 0
			6月18日开幕                  | DATE    | 0    | 6  | 18
			in 1986 it began             | YEAR    | 1986 | 0  | 0
			到2031年底                   | YEAR    | 2031 | 0  | 0
			on Monday it began           | WEEKDAY | 1    | 0  | 0
			at 7:30 p.m. it began        | CLOCK   | 1170 | 0  | 0
			the 20th century             | ORDINAL | 20   | 0  | 0
			the second time              | ORDINAL | 2    | 0  | 0
			第六届大会                   | ORDINAL | 6    | 0  | 0
			""")
	void readsATimeOrRankInItsNormalForm(String text, Kind kind, double value, int month, int day) {
		assertThat(Figures.in(text)).singleElement().satisfies((figure) -> {
			assertThat(figure.kind()).isEqualTo(kind);
			assertThat(figure.value()).isEqualTo(value);
			assertThat(figure.month()).isEqualTo(month);
			assertThat(figure.day()).isEqualTo(day);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "rated IP54", "COVID-19", "the F-16 jet", "the 5G network", "May I?", "one of them",
			"version 1.2.3", "一株海带", "\uD800", "\u202E" })
	void findsNoneWhereThereIsNone(String text) {
		assertThat(Figures.in(text)).isEmpty();
	}

	@Test
	void tellsWhereAFigureStands() {
		String text = "It grew by １２.５％ then.";
		assertThat(Figures.in(text)).extracting((figure) -> figure.range().in(text)).isEqualTo(List.of("１２.５％"));
	}

	@Test
	void readsANumberWithoutUnitAsThatOfTheOther() {
		List<Figure> figures = Figures.in("from 52 hours to 7, not 7 hours");
		assertThat(figures.get(1).sameValue(figures.get(2))).isTrue();
	}

}
