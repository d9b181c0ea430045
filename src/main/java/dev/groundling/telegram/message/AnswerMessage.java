package dev.groundling.telegram.message;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;
import dev.groundling.answer.Outcome;

/**
 * An answer as messages: what was asked for first, then the quotes it rests on.
 */
public final class AnswerMessage {

	private final Wording wording;

	private final int articles;

	/**
	 * Creates the messages of one user.
	 * @param wording the user's language
	 * @param articles how many articles there are to answer from; the titles of several
	 * are told
	 */
	public AnswerMessage(Wording wording, int articles) {
		this.wording = wording;
		this.articles = articles;
	}

	/**
	 * Makes the messages of an answer.
	 * @param answer the answer
	 * @param questions questions that can be asked next, possibly none
	 * @return one message, more if it is long; the last has the buttons
	 */
	public List<Bubble> of(Answer answer, List<String> questions) {
		return Bubble.of(text(answer),
				new AnswerButtons(this.wording).of(answer.id(), !answer.citations().isEmpty(), questions));
	}

	/**
	 * Makes the text of an answer.
	 * @param answer the answer
	 * @return text of any length
	 */
	HtmlText text(Answer answer) {
		boolean refused = answer.outcome() == Outcome.NOT_IN_ARTICLES;
		List<HtmlText> lines = new ArrayList<>();
		lines.add(refused ? HtmlText.plain(new AnswerText(answer).withoutNearest()) : new AnswerText(answer).marked());
		lines.add(new Remarks(this.wording).of(answer));
		Quotes quotes = new Quotes(this.wording, this.articles);
		HtmlText cited = HtmlText.join("\n", answer.citations().stream().map(quotes::of).toList());
		if (refused && !cited.isEmpty()) {
			cited = this.wording.line("answer.nearest", this.articles).plus("\n").plus(cited);
		}
		lines.add(cited);
		return HtmlText.join("\n\n", lines);
	}

	/** How the quotes of an answer look. */
	private record Quotes(Wording wording, int articles) {

		HtmlText of(Citation citation) {
			return HtmlText.join("\n", List.of(head(citation), HtmlText.plain(citation.quote()))).quoted();
		}

		private HtmlText head(Citation citation) {
			HtmlText place = Origin.of(citation).among(this.articles);
			if (place.isEmpty() && citation.url() != null) {
				place = this.wording.line("answer.article");
			}
			return HtmlText
				.join(" ", List.of(HtmlText.plain("[" + citation.number() + "]"), place.link(citation.url())))
				.bold();
		}

	}

}
