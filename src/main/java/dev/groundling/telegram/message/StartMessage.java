package dev.groundling.telegram.message;

import java.util.ArrayList;
import java.util.List;

import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * The bot's greeting: what it knows, and what one can ask.
 */
public final class StartMessage {

	private static final int MOST_TITLES = 5;

	private final Wording wording;

	/**
	 * Creates the greeting of one user.
	 * @param wording the user's language
	 */
	public StartMessage(Wording wording) {
		this.wording = wording;
	}

	/**
	 * Makes the greeting.
	 * @param titles the titles of all articles
	 * @param questions questions that are known to be answered; three become buttons
	 * @return one message
	 */
	public List<Bubble> of(List<String> titles, List<String> questions) {
		if (titles.isEmpty()) {
			return Bubble.of(this.wording.line("start.empty"), null);
		}
		List<HtmlText> listed = new ArrayList<>(titles.stream()
			.limit(MOST_TITLES)
			.map((title) -> HtmlText.plain("• ").plus(HtmlText.plain(title).bold()))
			.toList());
		if (titles.size() > MOST_TITLES) {
			listed.add(this.wording.line("start.more", titles.size() - MOST_TITLES));
		}
		List<HtmlText> blocks = new ArrayList<>(
				List.of(this.wording.line("start.greeting", titles.size()), HtmlText.join("\n", listed)));
		if (questions.isEmpty()) {
			return Bubble.of(HtmlText.join("\n\n", blocks), null);
		}
		blocks.add(this.wording.line("start.try"));
		return Bubble.of(HtmlText.join("\n\n", blocks),
				new InlineKeyboardMarkup(new AnswerButtons(this.wording).questions(ButtonData.Ask.START, questions)));
	}

}
