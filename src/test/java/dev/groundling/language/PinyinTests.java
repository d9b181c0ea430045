package dev.groundling.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTests {

	@Test
	void writesChineseNamesInLatinLetters() {
		assertThat(Pinyin.of("林知远")).isEqualTo("linzhiyuan");
		assertThat(Pinyin.of("寧波 R&D")).isEqualTo("ningbor&d");
	}

	@Test
	void findsTheNamesOfPersonsAndPlaces() {
		assertThat(Pinyin.names("宁波市的林知远说了什么？")).containsExactly("ningboshi", "ningbo", "linzhiyuan");
	}

	@Test
	void findsNoneInOtherLanguages() {
		assertThat(Pinyin.names("Who is Lin Zhiyuan?")).isEmpty();
	}

}
