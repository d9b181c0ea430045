package dev.groundling.telegram.message;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;
import dev.groundling.retrieval.Passage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesMessageTests {

	private final SourcesMessage sources = new SourcesMessage(Wording.ENGLISH);

	@Test
	void marksTheQuoteInItsPassage() {
		assertThat(Answers.html(this.sources.of(Answers.patents(), List.of(Answers.passage())))).isEqualTo(
				"""
						The passage it rests on:

						<b>[1] Ningbo's rise</b>
						<i>From tracking to leading</i>
						Ningbo was late. <b>As of 1986, there were only 7 patents in Ningbo.</b> Now there are &lt;many&gt; more.""");
	}

	@Test
	void showsAPassageOnceThatHasTwoQuotes() {
		Citation late = new Citation(2, "ningbo", "Ningbo's rise", null, "Ningbo was late.", 100, 116, null, null);
		Answer answer = Answers.answered("Seven. [1] Late. [2]", null, 0.9, null, Answers.citation(1, null, null),
				late);
		assertThat(Answers.html(this.sources.of(answer, List.of(Answers.passage()))))
			.contains("<b>[1] [2] Ningbo's rise</b>")
			.contains("<b>Ningbo was late.</b> <b>As of 1986, there were only 7 patents in Ningbo.</b> Now");
	}

	@Test
	void showsAQuoteAloneWhosePassageIsGone() {
		Passage elsewhere = new Passage("other", "Other", null, 0, Passage.Kind.BODY, Answers.PASSAGE, 100,
				100 + Answers.PASSAGE.length());
		assertThat(Answers.plain(this.sources.of(Answers.patents(), List.of(elsewhere)))).isEqualTo("""
				The passage it rests on:

				[1] Ningbo's rise
				From tracking to leading
				As of 1986, there were only 7 patents in Ningbo.""");
	}

	@Test
	void linksToWhereTheArticleWasPublished() {
		Answer answer = Answers.answered("Seven. [1]", null, 0.9, null,
				Answers.citation(1, null, "https://example.org/a"));
		assertThat(Answers.html(this.sources.of(answer, List.of(Answers.passage()))))
			.contains("<b><a href=\"https://example.org/a\">[1] Ningbo's rise</a></b>");
	}

	@Test
	void saysThatARefusalShowsOnlyWhatComesNearest() {
		Answer refusal = Answers.refused("The articles don't say.", null, Answers.citation(1, null, null));
		assertThat(Answers.plain(this.sources.of(refusal, List.of(Answers.passage()))))
			.startsWith("The passage that comes nearest:");
	}

	@Test
	void pagesThroughPassagesThatAreLong() {
		String text = "A sentence of the passage. ".repeat(300).strip();
		Passage passage = new Passage("ningbo", "Ningbo's rise", null, 0, Passage.Kind.BODY, text, 0, text.length());
		assertThat(this.sources.of(Answers.patents(), List.of(passage))).hasSize(2)
			.allSatisfy((bubble) -> assertThat(TelegramHtml.parse(bubble.text().html())).endsWith("passage."));
	}

	@Test
	void hasNothingToShowWhereNothingIsCited() {
		assertThat(this.sources.of(Answers.refused("Hello!", null), List.of(Answers.passage()))).isEmpty();
	}

}
