package dev.groundling.eval;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FurnitureTests {

	@ParameterizedTest
	@ValueSource(strings = { "2019-08-18Text Size: A A A", "【Print】 【Close】", "> News > In the City > Hot Topic",
			"Home › News › Transport", "字号：大 中 小", "【打印】 【关闭】", "首页 > 新闻 > 产业", "责任编辑：唐予", "We use cookies. Accept all",
			"Share Print Text size A A A", "© 2034 The Quayside Gazette", "Kessel &amp; Daughters",
			"9 May 2034 · 4 min read", "Advertisement: Boots that last 10 years." })
	void knowsWhatIsPrintedAroundAnArticle(String text) {
		assertThat(Furniture.standsIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The company prints the text size on each page.", "He came home and heard the news.",
			"Research & Development", "The share of the city is 30 per cent.", "新闻发布会在首页报道。",
			"The ride takes 4 minutes.", "more than 90 % full" })
	void leavesPlainSentencesAlone(String text) {
		assertThat(Furniture.standsIn(text)).isFalse();
	}

}
