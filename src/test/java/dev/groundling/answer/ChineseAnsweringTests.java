package dev.groundling.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static dev.groundling.testing.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A Chinese article among English ones. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "groundling.data.directory=target/test-data/chinese",
				"groundling.knowledge.directory=src/test/resources/eval/training" })
class ChineseAnsweringTests {

	@Autowired
	private QuestionAnswering questions;

	@Autowired
	private Articles articles;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			首条夜班线路是哪一年开通的？       | 2029年
			“坡道回电”系统主要是谁设计的？     | 江晚晴
			电动车每百公里的电费是多少？       | 65元
			雲嶺市的充電站一共有多少座？       | 46座
			""")
	void answersWithASentenceAndTheShortestPhrase(String question, String span) {
		assertThat(ask(question)).isAnswered().hasSpan(span);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1958年云岭公交的日均客运量是多少？", "2020年全市有多少条公交线路？", "江晚晴为什么离开了西岭理工大学？", "无人驾驶公交什么时候开通？" })
	void refusesNearMisses(String question) {
		assertThat(ask(question)).isRefused();
	}

	@Test
	void mendsCharactersThatSoundAlike() {
		assertThat(ask("隔因墙要花多少钱呀")).isAnswered().hasSpan("780万元");
	}

	@Test
	void answersAFollowUp() {
		Answer first = ask("现在全市有多少条公交线路？");
		Answer second = this.questions.answer(new Question("那2010年呢？", first.conversationId(), Set.of(), List.of()),
				AnswerListener.NONE);
		assertThat(second).isAnswered();
		assertThat(second.text()).contains("71条");
	}

	@Test
	void saysInTheLanguageOfTheQuestionThatTheArticleIsInAnotherOne() {
		Answer answer = this.questions.answer(
				new Question("Which buses will run there by 2035?", null, article(), List.of()), AnswerListener.NONE);
		assertThat(answer).isRefused();
		assertThat(answer.text()).startsWith("The articles are in another language").contains("到2035年");
	}

	private Answer ask(String question) {
		return this.questions.answer(new Question(question, null, article(), List.of()), AnswerListener.NONE);
	}

	private Set<String> article() {
		return this.articles.all()
			.stream()
			.filter((article) -> article.language() == Language.CHINESE)
			.map(Article::id)
			.collect(Collectors.toSet());
	}

}
