package dev.groundling.answer.suggestion;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ChineseQuestionsTests {

	@ParameterizedTest
	@CsvSource({ "'云岭公交集团成立于1958年，最早只有9辆车。', 云岭公交集团是什么时候成立的？, 1958年", "'青澜博物馆于1996年5月开馆。', 青澜博物馆是什么时候开馆的？, 1996年5月",
			"'2027年，青澜启动“数字渔场”建设，先后布设215个浮标。', 青澜是什么时候启动“数字渔场”建设的？, 2027年",
			"'6月18日，第六届海藻产业大会在青澜县望屿镇开幕，代表参加。', 第六届海藻产业大会在哪里开幕？, 青澜县望屿镇" })
	void asksForDatesAndPlaces(String sentence, String question, String fact) {
		assertThat(ChineseQuestions.from(sentence)).extracting(Drafted::question, (draft) -> draft.fact().in(sentence))
			.containsExactly(tuple(question, fact));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1996年，县里成立第一家养殖合作社。", "公司成立于1958年。", "该项目于2019年建成。", "转折来自一场台风。" })
	void asksNothingWhereNothingIsNamed(String sentence) {
		assertThat(ChineseQuestions.from(sentence)).isEmpty();
	}

}
