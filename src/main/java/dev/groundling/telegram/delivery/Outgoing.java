package dev.groundling.telegram.delivery;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * A message to be sent, changed or deleted. At most 4,096 UTF-16 units are left of its
 * HTML once the tags are gone; link previews are off.
 */
public sealed interface Outgoing {

	/**
	 * A new message.
	 *
	 * @param place where it goes
	 * @param replyTo id of the message it replies to, or {@code null}; sent all the same
	 * if that is gone
	 * @param html its text in Telegram's HTML
	 * @param plain the same as plain text, for when Telegram refuses the HTML
	 * @param buttons the buttons below it, or {@code null}
	 */
	record Send(Place place, @Nullable Integer replyTo, String html, String plain,
			@Nullable InlineKeyboardMarkup buttons) implements Outgoing {
	}

	/**
	 * A change of a message of the bot's own.
	 *
	 * @param place where it stands
	 * @param message its id
	 * @param html its new text in Telegram's HTML
	 * @param plain the same as plain text, for when Telegram refuses the HTML
	 * @param buttons the buttons below it from now on, or {@code null} for none
	 */
	record Edit(Place place, int message, String html, String plain,
			@Nullable InlineKeyboardMarkup buttons) implements Outgoing {
	}

	/**
	 * The end of a message of the bot's own.
	 *
	 * @param place where it stands
	 * @param message its id
	 */
	record Delete(Place place, int message) implements Outgoing {
	}

}
