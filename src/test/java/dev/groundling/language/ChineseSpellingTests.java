package dev.groundling.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChineseSpellingTests {

	private static final List<String> TEXTS = List.of("集团总经理罗启明算了一笔账。", "靠近住宅的充电站装上了隔音墙。", "养殖户周海生今年63岁。");

	@ParameterizedTest
	@CsvSource({ "总经里罗起明说了什么？, 总经理罗启明说了什么？", "隔因墙要花多少钱？, 隔音墙要花多少钱？", "周海升家收入多少？, 周海生家收入多少？" })
	void mendsCharactersThatSoundLikeTheRightOnes(String question, String meant) {
		assertThat(ChineseSpelling.mended(question, TEXTS)).isEqualTo(meant);
	}

	// Another person is not a mistyped one.
	@ParameterizedTest
	@CsvSource({ "罗启东是谁？", "周海燕今年多少岁？", "How old is Luo?", "隔音墙要花多少钱？" })
	void leavesEverythingElseAlone(String question) {
		assertThat(ChineseSpelling.mended(question, TEXTS)).isEqualTo(question);
	}

	@Test
	void keepsTheCharactersThatItDoesNotMend() {
		assertThat(ChineseSpelling.mended("羅啟明是誰？", TEXTS)).isEqualTo("羅啟明是誰？");
	}

}
