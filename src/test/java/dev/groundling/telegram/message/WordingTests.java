package dev.groundling.telegram.message;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	@ParameterizedTest
	@ValueSource(strings = { "zh", "zh-hans", "zh-hant", "zh-CN", "ZH_TW" })
	void speaksChineseToThoseWhoDo(String code) {
		assertThat(Wording.of(code)).isEqualTo(Wording.CHINESE);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "en", "en-GB", "de", "zha", "" })
	void speaksEnglishToEveryoneElse(String code) {
		assertThat(Wording.of(code)).isEqualTo(Wording.ENGLISH);
	}

	@Test
	void tellsOneFromMany() {
		assertThat(Wording.ENGLISH.text("sources.passages", 1)).isEqualTo("1 passage");
		assertThat(Wording.ENGLISH.text("sources.passages", 1234)).isEqualTo("1,234 passages");
		assertThat(Wording.CHINESE.text("sources.passages", 1)).isEqualTo("1 个段落");
	}

	@ParameterizedTest
	@CsvSource({ "PT0S, 1 second", "PT0.2S, 1 second", "PT1.2S, 2 seconds", "PT59S, 59 seconds", "PT61S, 2 minutes",
			"PT1H, 1 hour", "PT90M, 2 hours", "PT72H, 3 days" })
	void roundsTimeUpToItsLargestUnit(Duration time, String told) {
		assertThat(Wording.ENGLISH.time(time)).isEqualTo(told);
	}

	@Test
	void tellsDatesAsIsUsual() {
		LocalDate date = LocalDate.of(2019, 8, 18);
		assertThat(Wording.ENGLISH.date(date)).isEqualTo("Aug 18, 2019");
		assertThat(Wording.CHINESE.date(date)).isEqualTo("2019年8月18日");
	}

	@Test
	void takesWhatIsFilledInAsItIs() {
		assertThat(Wording.ENGLISH.text("upload.reading", "{0} it''s #1.md")).isEqualTo("Reading {0} it''s #1.md…");
	}

}
