package dev.groundling.answer;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadQuestionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			What is the headline of the article? | TITLE
			What is the title of this report?    | TITLE
			When was the article published?      | DATE
			Who wrote this story?                | AUTHOR
			What is the article about?           | SUBJECT
			what's this about?                   | SUBJECT
			这篇文章讲的是什么？                     | SUBJECT
			""")
	void asksAboutTheArticleItself(String question, HeadQuestion fact) {
		assertThat(HeadQuestion.of(question)).contains(fact);
	}

	@ParameterizedTest
	@ValueSource(strings = { "When did the league title go to Wendle?", "Who wrote the first manual of the firm?",
			"What does the article say about patents?", "What is the new law about?",
			"When was the report on smog discussed?" })
	void asksAboutSomethingInTheArticle(String question) {
		assertThat(HeadQuestion.of(question)).isNotIn(Optional.of(HeadQuestion.TITLE),
				Optional.of(HeadQuestion.SUBJECT));
	}

}
