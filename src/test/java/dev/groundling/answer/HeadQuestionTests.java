package dev.groundling.answer;

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
			""")
	void asksAboutTheArticleItself(String question, HeadQuestion fact) {
		assertThat(HeadQuestion.of(question)).contains(fact);
	}

	@ParameterizedTest
	@ValueSource(strings = { "When did the league title go to Wendle?", "Who wrote the first manual of the firm?",
			"What does the article say about patents?", "When was the report on smog discussed?" })
	void asksAboutSomethingInTheArticle(String question) {
		assertThat(HeadQuestion.of(question)).isNotEqualTo(java.util.Optional.of(HeadQuestion.TITLE));
	}

}
