package dev.groundling.telegram.message;

import java.util.ArrayList;
import java.util.List;

import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * The buttons below the bot's messages.
 */
public final class AnswerButtons {

	private static final int MOST_QUESTIONS = 3;

	private final Wording wording;

	/**
	 * Creates the buttons of one user.
	 * @param wording the user's language
	 */
	public AnswerButtons(Wording wording) {
		this.wording = wording;
	}

	/**
	 * The buttons below an answer.
	 * @param answerId id of the answer
	 * @param cites whether it has citations, and so something to look up
	 * @param questions questions that can be asked next; three are shown
	 * @return the buttons
	 */
	public InlineKeyboardMarkup of(String answerId, boolean cites, List<String> questions) {
		InlineKeyboardRow first = new InlineKeyboardRow();
		if (cites) {
			first.add(button("button.sources", new ButtonData.Sources(answerId)));
			first.add(button("button.why", new ButtonData.Why(answerId)));
		}
		first.add(button("button.helpful", new ButtonData.Feedback(answerId, true)));
		first.add(button("button.unhelpful", new ButtonData.Feedback(answerId, false)));
		List<InlineKeyboardRow> rows = new ArrayList<>();
		rows.add(first);
		rows.addAll(questions(answerId, questions));
		return new InlineKeyboardMarkup(rows);
	}

	/**
	 * Shows on the buttons of an answer which thumb was given.
	 * @param buttons the buttons as they are now; left alone
	 * @param helpful the opinion
	 * @return the same buttons with the thumb marked
	 */
	public InlineKeyboardMarkup withThumb(InlineKeyboardMarkup buttons, boolean helpful) {
		return new InlineKeyboardMarkup(buttons.getKeyboard()
			.stream()
			.map((row) -> new InlineKeyboardRow(row.stream().map((button) -> marked(button, helpful)).toList()))
			.toList());
	}

	/**
	 * The button that shows again what perhaps didn't arrive.
	 * @param row where it is kept
	 * @return the button
	 */
	public InlineKeyboardMarkup again(long row) {
		return new InlineKeyboardMarkup(
				List.of(new InlineKeyboardRow(button("button.again", new ButtonData.Again(row)))));
	}

	/**
	 * The button that begins a new conversation.
	 * @return the button
	 */
	public InlineKeyboardMarkup newConversation() {
		return new InlineKeyboardMarkup(
				List.of(new InlineKeyboardRow(button("button.new", new ButtonData.NewConversation()))));
	}

	/**
	 * Questions to ask with a tap, one a row.
	 * @param offer id of the answer they go with, or {@link ButtonData.Ask#START}
	 * @param questions the questions; three are shown
	 * @return the rows
	 */
	List<InlineKeyboardRow> questions(String offer, List<String> questions) {
		List<InlineKeyboardRow> rows = new ArrayList<>();
		for (String question : questions.stream().limit(MOST_QUESTIONS).toList()) {
			ButtonData ask = new ButtonData.Ask(offer, rows.size() + 1);
			rows.add(new InlineKeyboardRow(labelled(HtmlText.plain(question).plain(), ask)));
		}
		return rows;
	}

	private InlineKeyboardButton marked(InlineKeyboardButton button, boolean helpful) {
		ButtonData data = (button.getCallbackData() != null) ? ButtonData.parse(button.getCallbackData()).orElse(null)
				: null;
		if (!(data instanceof ButtonData.Feedback feedback)) {
			return button;
		}
		String thumb = this.wording.text(feedback.helpful() ? "button.helpful" : "button.unhelpful");
		return labelled((feedback.helpful() == helpful) ? this.wording.text("button.chosen", thumb) : thumb, feedback);
	}

	private InlineKeyboardButton button(String key, ButtonData data) {
		return labelled(this.wording.text(key), data);
	}

	private static InlineKeyboardButton labelled(String label, ButtonData data) {
		return InlineKeyboardButton.builder().text(label).callbackData(data.format()).build();
	}

}
