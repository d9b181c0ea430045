package dev.groundling.telegram.message;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * One message of the bot as it stands in a chat.
 *
 * @param text its text, within Telegram's limits
 * @param buttons the buttons below it, or {@code null} for none
 */
public record Bubble(HtmlText text, @Nullable InlineKeyboardMarkup buttons) {

	/**
	 * Makes messages of a text of any length.
	 * @param text the text
	 * @param buttons the buttons, which stand below the last message, or {@code null}
	 * @return the messages in order, none if the text is blank
	 */
	public static List<Bubble> of(HtmlText text, @Nullable InlineKeyboardMarkup buttons) {
		List<HtmlText> parts = MessageSplitter.split(text);
		List<Bubble> bubbles = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			bubbles.add(new Bubble(parts.get(i), (i == parts.size() - 1) ? buttons : null));
		}
		return List.copyOf(bubbles);
	}

}
