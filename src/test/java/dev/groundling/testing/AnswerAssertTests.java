package dev.groundling.testing;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;
import dev.groundling.answer.Outcome;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import org.junit.jupiter.api.Test;

import static dev.groundling.testing.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnswerAssertTests {

	private static final String TEXT = "In 1986 there were only 7 patents.";

	private static final Article ARTICLE = new Article("a", "Patents", "a.txt", Language.ENGLISH, null, TEXT,
			List.of(new Section(null, List.of(new Block(Block.Kind.PARAGRAPH, new TextRange(0, TEXT.length()))))));

	@Test
	void passesAnAnswerWhoseQuotesStandInTheArticle() {
		Answer answer = answer("Only 7. [1]", citation(1, "only 7 patents", 19));
		assertThatCode(() -> assertThat(answer).isAnswered().says("Only 7").quotes("7 patents").isGroundedIn(ARTICLE))
			.doesNotThrowAnyException();
	}

	@Test
	void catchesAQuoteThatIsOffByOne() {
		Answer answer = answer("Only 7. [1]", citation(1, "only 7 patents", 18));
		assertFails(() -> assertThat(answer).isGroundedIn(ARTICLE), "word for word");
	}

	@Test
	void catchesAQuoteBeyondTheArticle() {
		Answer answer = answer("Only 7. [1]", citation(1, "only 7 patents", 190));
		assertFails(() -> assertThat(answer).isGroundedIn(ARTICLE), "word for word");
	}

	@Test
	void catchesAnAnswerWithoutCitations() {
		assertFails(() -> assertThat(answer("Only 7.")).isGroundedIn(ARTICLE), "had none");
	}

	@Test
	void catchesACitationThatTheTextDoesNotReferTo() {
		Answer answer = answer("Only 7.", citation(1, "only 7 patents", 19));
		assertFails(() -> assertThat(answer).isGroundedIn(ARTICLE), "marker [1]");
	}

	@Test
	void catchesAGapInTheNumbers() {
		Answer answer = answer("Only 7. [2]", citation(2, "only 7 patents", 19));
		assertFails(() -> assertThat(answer).isGroundedIn(ARTICLE), "citation 1 at place 1");
	}

	@Test
	void catchesAnAnswerWhereARefusalIsExpected() {
		assertFails(() -> assertThat(answer("Only 7.")).isRefused(), "NOT_IN_ARTICLES");
	}

	private static void assertFails(Runnable assertion, String part) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion::run).withMessageContaining(part);
	}

	private static Answer answer(String text, Citation... citations) {
		return new Answer("1", "c", "How many?", "How many?", Outcome.ANSWERED, text, null, 0.9, List.of(citations),
				"extractive", null, 1);
	}

	private static Citation citation(int number, String quote, int start) {
		return new Citation(number, "a", "Patents", null, quote, start, start + quote.length(), null, null);
	}

}
