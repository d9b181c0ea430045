package dev.groundling.telegram.message;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerMessageTests {

	private final AnswerMessage one = new AnswerMessage(Wording.ENGLISH, 1);

	private final AnswerMessage several = new AnswerMessage(Wording.ENGLISH, 3);

	@Test
	void saysTheAnswerFirstAndQuotesItsSectionBelow() {
		assertThat(this.one.text(Answers.patents()).html()).isEqualTo("""
				As of 1986, there were only <b>7</b> patents in Ningbo. [1]

				<blockquote expandable><b>[1] From tracking to leading</b>
				As of 1986, there were only 7 patents in Ningbo.</blockquote>""");
	}

	@Test
	void tellsTheTitlesOfSeveralArticles() {
		assertThat(this.several.text(Answers.patents()).html())
			.contains("<b>[1] Ningbo's rise · From tracking to leading</b>");
	}

	@Test
	void linksToWhereTheArticleWasPublished() {
		assertThat(this.one
			.text(Answers.answered("Seven. [1]", null, 0.9, null, Answers.citation(1, null, "https://example.org/a")))
			.html()).contains("<b>[1] <a href=\"https://example.org/a\">the article</a></b>\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			7 | In 1978 there were 7. [1]        | In 1978 there were <b>7</b>. [1]
			7 | There were 7.5 or 0.7, not 7     | There were 7.5 or 0.7, not <b>7</b>
			7 | 到1986年，宁波只有7件专利。       | 到1986年，宁波只有<b>7</b>件专利。
			1 | Nothing but the marker. [1]      | Nothing but the marker. [1]
			Li | Listen to Dr. Li.               | Listen to Dr. <b>Li</b>.
			a.b | axb or a.b                     | axb or <b>a.b</b>
			7 patents | Of 7 patents, 7 patents. | Of <b>7 patents</b>, 7 patents.
			""")
	void marksThePhraseThatAnswersWhereItStands(String span, String text, String html) {
		assertThat(this.one.text(Answers.answered(text, span, 0.9, null)).html()).isEqualTo(html);
	}

	@Test
	void asksToCheckWhatIsUnsure() {
		assertThat(this.one.text(Answers.answered("Perhaps seven.", null, 0.4, null)).html())
			.isEqualTo("Perhaps seven.\n\n<i>I’m not quite sure of this. Please check the quote.</i>");
	}

	@ParameterizedTest
	@CsvSource({ "model_timeout, in time", "model_unavailable, be reached", "ungrounded_answer_replaced, backed" })
	void saysWhyTheModelDidNotAnswer(String reason, String words) {
		assertThat(this.one.text(Answers.answered("Seven.", null, 0.9, reason)).html()).startsWith("Seven.\n\n<i>")
			.contains(words)
			.endsWith(".</i>");
	}

	@Test
	void saysThatTheArticlesDoNotSayAndWhatComesNearest() {
		assertThat(this.one.text(Answers.refused(
				"The articles don't say. The nearest they come: “As of 1986, there were only 7 patents in Ningbo.” [1]",
				null, Answers.citation(1, "From tracking to leading", null)))
			.html()).isEqualTo("""
					The articles don't say.

					The nearest thing the article says:
					<blockquote expandable><b>[1] From tracking to leading</b>
					As of 1986, there were only 7 patents in Ningbo.</blockquote>""");
	}

	@Test
	void leavesARefusalInOtherWordsAsItIs() {
		assertThat(this.one.text(Answers.refused("I answer only from the articles.", "model_timeout")).html())
			.isEqualTo("I answer only from the articles.\n\n"
					+ "<i>The model was of no help here, so I looked it up without it.</i>");
	}

	@Test
	void offersToLookItUpAndToAskOn() {
		List<Bubble> bubbles = this.one.of(Answers.patents(), List.of("And in 2018?", "Who?", "Why?", "Where?"));
		assertThat(bubbles).singleElement()
			.satisfies((bubble) -> assertThat(Answers.labels(bubble)).containsExactly(
					List.of("Sources", "Why?", "👍", "👎"), List.of("And in 2018?"), List.of("Who?"), List.of("Why?")));
	}

	@Test
	void offersNothingToLookUpWhereNothingIsCited() {
		assertThat(this.one.of(Answers.refused("Hello!", null), List.of())).singleElement()
			.satisfies((bubble) -> assertThat(Answers.labels(bubble)).containsExactly(List.of("👍", "👎")));
	}

	@Test
	void putsTheButtonsBelowTheLastOfSeveralMessages() {
		List<Bubble> bubbles = this.one.of(Answers.answered("A long answer. ".repeat(500), null, 0.9, null), List.of());
		assertThat(bubbles).hasSize(2);
		assertThat(bubbles.getFirst().buttons()).isNull();
		assertThat(bubbles.getLast().buttons()).isNotNull();
	}

	@Test
	void escapesWhatArticlesAndModelsWrite() {
		String html = this.one.text(Answers.answered("<a href=\"x\">5 & 6</a>", "5 & 6", 0.9, null)).html();
		assertThat(TelegramHtml.parse(html)).isEqualTo("<a href=\"x\">5 & 6</a>");
	}

	@Test
	void speaksToTheUserInChinese() {
		assertThat(new AnswerMessage(Wording.CHINESE, 1).of(Answers.patents(), List.of())).singleElement()
			.satisfies(
					(bubble) -> assertThat(Answers.labels(bubble)).containsExactly(List.of("原文", "依据？", "👍", "👎")));
	}

}
