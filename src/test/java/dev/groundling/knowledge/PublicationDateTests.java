package dev.groundling.knowledge;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2019-08-18Text Size | 2019-08-18", "2031-03-12T10:00:00Z | 2031-03-12",
					"9 May 2034 | 2034-05-09", "May 9, 2034, 8:30 p.m. | 2034-05-09", "March 12, 2031 | 2031-03-12",
					"12th of March, 2031 | 2031-03-12", "Sept. 5, 2031 | 2031-09-05", "2032年6月21日 | 2032-06-21",
					"2032 年 06 月 21 日 | 2032-06-21", "2034/5/9 | 2034-05-09", "2034.05.09 | 2034-05-09",
					"Source: Gazette, 1 DEC 2034 | 2034-12-01" })
	void readsADay(String text, LocalDate day) {
		assertThat(PublicationDate.in(text)).contains(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2031-02-30", "2034", "May 2034", "Version 1.2034-05", "maybe 9 2034", "40 May 2034",
			"3.2034.05.09", "2034-05-091", "" })
	void readsNoDayWhereThereIsNone(String text) {
		assertThat(PublicationDate.in(text)).isEmpty();
	}

}
