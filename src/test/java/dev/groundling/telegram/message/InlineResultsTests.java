package dev.groundling.telegram.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;

import static org.assertj.core.api.Assertions.assertThat;

class InlineResultsTests {

	private final InlineResults results = new InlineResults(Wording.ENGLISH, 1);

	@Test
	void offersTheAnswerWithItsQuestionFirst() {
		InlineQueryResultArticle first = article(this.results.of(Answers.patents(), List.of()).getFirst());
		assertThat(first.getTitle()).isEqualTo("Answer");
		assertThat(first.getDescription()).isEqualTo("As of 1986, there were only 7 patents in Ningbo. [1]");
		assertThat(text(first)).startsWith("<b>How many?</b>\n\nAs of 1986, there were only <b>7</b> patents");
	}

	@Test
	void offersFivePassagesBelow() {
		List<InlineQueryResult> offered = this.results.of(Answers.patents(),
				IntStream.rangeClosed(1, 7).mapToObj((rank) -> Answers.ranked(rank, rank, rank)).toList());
		assertThat(offered).hasSize(6).extracting((result) -> article(result).getId()).doesNotHaveDuplicates();
		assertThat(text(article(offered.get(1))))
			.startsWith("<b>From tracking to leading</b>\n<blockquote expandable>Ningbo was");
	}

	@Test
	void saysWhatIsNotInTheArticles() {
		assertThat(article(this.results.of(Answers.refused("The articles don't say.", null), List.of()).getFirst())
			.getTitle()).isEqualTo("The articles don’t say");
	}

	@Test
	void keepsWithinTelegramsLimits() {
		InlineQueryResultArticle first = article(
				this.results.of(Answers.answered("Very long. ".repeat(1000), null, 0.9, null), List.of()).getFirst());
		assertThat(first.getDescription()).hasSizeLessThanOrEqualTo(250).endsWith("…");
		assertThat(TelegramHtml.parse(text(first))).hasSizeLessThanOrEqualTo(4096);
		assertThat(first.getId().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
	}

	private static InlineQueryResultArticle article(InlineQueryResult result) {
		return (InlineQueryResultArticle) result;
	}

	private static String text(InlineQueryResultArticle article) {
		return ((InputTextMessageContent) article.getInputMessageContent()).getMessageText();
	}

}
