package dev.groundling.answer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalWordingTests {

	@ParameterizedTest
	@ValueSource(strings = { "The articles don't say.", "The article does not mention the number of patents in 1996.",
			"The provided passages do not contain any information about this.", "This is not mentioned in the article.",
			"I cannot find an answer in the passages.", "I'm unable to answer this from the passages.",
			"There is no information about 1996.", "The price is not specified in the text.",
			"The question cannot be answered.", "文章中没有提到1996年的专利数量。", "文中并未说明这一点。", "无法从提供的资料中回答这个问题。", "没有相关信息。" })
	void recognisesARefusal(String sentence) {
		assertThat(RefusalWording.matches(sentence)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "In 1986 there were only 7 patents.", "Nobody was hurt.",
			"The article doesn't mention 1996, but in 1986 there were 7 patents.", "The plan was not approved.",
			"文章说，1986年只有7项专利。", "近岸不再新增养殖面积。" })
	void takesAnAnswerForAnAnswer(String sentence) {
		assertThat(RefusalWording.matches(sentence)).isFalse();
	}

}
