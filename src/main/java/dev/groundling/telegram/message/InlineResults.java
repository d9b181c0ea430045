package dev.groundling.telegram.message;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Outcome;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;

/**
 * What is offered for sending to somebody who asks the bot from another chat: the answer,
 * and the passages that were found.
 */
public final class InlineResults {

	/** Clients show little more on the line. */
	private static final int TITLE = 60;

	private static final int DESCRIPTION = 250;

	private static final int MOST_PASSAGES = 5;

	private final Wording wording;

	private final int articles;

	/**
	 * Creates the results of one user.
	 * @param wording the user's language
	 * @param articles how many articles there are to answer from
	 */
	public InlineResults(Wording wording, int articles) {
		this.wording = wording;
		this.articles = articles;
	}

	/**
	 * Makes the results.
	 * @param answer the answer
	 * @param found the passages that were found for it, best first
	 * @return the answer, then at most five passages
	 */
	public List<InlineQueryResult> of(Answer answer, List<RankedPassage> found) {
		List<InlineQueryResult> results = new ArrayList<>();
		String title = this.wording.text((answer.outcome() == Outcome.ANSWERED) ? "inline.answer" : "inline.refused");
		HtmlText question = HtmlText.plain(answer.question()).bold();
		HtmlText text = new AnswerMessage(this.wording, this.articles).text(answer);
		results.add(result("answer", title, answer.text(), HtmlText.join("\n\n", List.of(question, text))));
		for (RankedPassage ranked : found.stream().limit(MOST_PASSAGES).toList()) {
			Passage passage = ranked.passage();
			HtmlText place = Origin.of(passage).among((passage.section() != null) ? this.articles : 2);
			results.add(result("passage-" + ranked.rank(),
					this.wording.text("inline.passage", ranked.rank()) + ": " + place.plain(), passage.text(),
					place.bold().plus("\n").plus(HtmlText.plain(passage.text()).quoted())));
		}
		return List.copyOf(results);
	}

	/**
	 * Makes the results for somebody who hasn't written a question yet.
	 * @param suggested answers to questions that one can ask
	 * @return each with its question for a title
	 */
	public List<InlineQueryResult> suggested(List<Answer> suggested) {
		List<InlineQueryResult> results = new ArrayList<>();
		for (Answer answer : suggested) {
			HtmlText text = HtmlText.plain(answer.question())
				.bold()
				.plus("\n\n")
				.plus(new AnswerMessage(this.wording, this.articles).text(answer));
			results.add(result("suggested-" + (results.size() + 1), answer.question(), answer.text(), text));
		}
		return List.copyOf(results);
	}

	private static InlineQueryResult result(String id, String title, String description, HtmlText text) {
		InputTextMessageContent content = InputTextMessageContent.builder()
			.messageText(MessageSplitter.split(text).getFirst().html())
			.parseMode(ParseMode.HTML)
			.linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
			.build();
		return InlineQueryResultArticle.builder()
			.id(id)
			.title(Glimpse.of(title, TITLE))
			.description(Glimpse.of(description, DESCRIPTION))
			.inputMessageContent(content)
			.build();
	}

}
