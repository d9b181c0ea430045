package dev.groundling.telegram.message;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionAnswering;
import dev.groundling.retrieval.RankedPassage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers of the real reader to questions about the bundled article. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = "groundling.data.directory=target/test-data/telegram-message")
class RealAnswersTests {

	private final AnswerMessage messages = new AnswerMessage(Wording.ENGLISH, 1);

	private final QuestionAnswering questions;

	private final List<RankedPassage> found = new ArrayList<>();

	@Autowired
	RealAnswersTests(QuestionAnswering questions) {
		this.questions = questions;
	}

	@Test
	void showTheNumberAskedForInBold() {
		assertThat(html("How many patents did Ningbo have in 1986?")).startsWith(
				"As of 1986, there were only <b>7</b> patents in Ningbo. [1]\n\n<blockquote expandable><b>[1] From");
	}

	@Test
	void refuseInOneLineAndShowTheNearestQuoteOnce() {
		assertThat(html("How many patents did Ningbo have in 1996?"))
			.startsWith("The articles don't say.\n\nThe nearest thing the article says:\n<blockquote expandable>")
			.containsOnlyOnce("there were only 7 patents");
	}

	@Test
	void refuseInTheLanguageOfTheQuestion() {
		assertThat(html("宁波市市长是谁？")).contains("文章用的是另一种语言").doesNotContain("最接近的是");
	}

	@Test
	void showTheQuoteInItsPassage() {
		Answer answer = ask("How many patents did Ningbo have in 1986?");
		String html = Answers.html(new SourcesMessage(Wording.ENGLISH).of(answer,
				this.found.stream().map(RankedPassage::passage).toList()));
		assertThat(html).contains("<b>As of 1986, there were only 7 patents in Ningbo.</b> ");
	}

	@Test
	void tellWhichOfThePassagesIsCited() {
		Answer answer = ask("How many patents did Ningbo have in 1986?");
		assertThat(Answers.plain(new WhyMessage(Wording.ENGLISH).of(answer, this.found)))
			.contains("The 5 passages I found")
			.containsOnlyOnce("· cited");
	}

	private String html(String question) {
		List<Bubble> bubbles = this.messages.of(ask(question), List.of());
		assertThat(bubbles).singleElement()
			.satisfies(
					(bubble) -> assertThat(TelegramHtml.parse(bubble.text().html())).isEqualTo(bubble.text().plain()));
		return Answers.html(bubbles);
	}

	private Answer ask(String question) {
		return this.questions.answer(Question.of(question), new AnswerListener() {
			@Override
			public void passages(List<RankedPassage> passages) {
				RealAnswersTests.this.found.addAll(passages);
			}
		});
	}

}
