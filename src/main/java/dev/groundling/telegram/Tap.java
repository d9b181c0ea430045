package dev.groundling.telegram;

import java.util.Optional;

import dev.groundling.telegram.answering.Asker;
import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.message.Wording;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/**
 * A tap on a button below one of the bot's messages.
 *
 * @param query how Telegram tells of it
 * @param below the message; Telegram may know no more of it than its id
 * @param asker who tapped
 */
record Tap(CallbackQuery query, MaybeInaccessibleMessage below, Asker asker) {

	/**
	 * Reads a tap.
	 * @param query how Telegram tells of it
	 * @return the tap, empty if it was below a message of somebody else
	 */
	static Optional<Tap> of(CallbackQuery query) {
		return Optional.ofNullable(query.getMessage())
			.map((below) -> new Tap(query, below, Asker.of(query.getFrom(), place(below))));
	}

	private static Place place(MaybeInaccessibleMessage below) {
		return (below instanceof Message message) ? Asker.placeOf(message) : new Place(below.getChatId(), null);
	}

	/**
	 * Returns the chat.
	 * @return its id
	 */
	long chat() {
		return this.below.getChatId();
	}

	/**
	 * Returns the message.
	 * @return its id
	 */
	int message() {
		return this.below.getMessageId();
	}

	/**
	 * Returns the language of who tapped.
	 * @return the words to speak to them with
	 */
	Wording wording() {
		return this.asker.wording();
	}

	/**
	 * Returns the buttons below the message.
	 * @return the buttons as they are now, empty if Telegram doesn't know the message any
	 * more
	 */
	Optional<InlineKeyboardMarkup> buttons() {
		return (this.below instanceof Message message) ? Optional.ofNullable(message.getReplyMarkup())
				: Optional.empty();
	}

	/**
	 * Returns what the button says.
	 * @return its label, empty if Telegram doesn't know the message any more
	 */
	Optional<String> label() {
		return buttons().flatMap((markup) -> markup.getKeyboard()
			.stream()
			.flatMap((row) -> row.stream())
			.filter((button) -> this.query.getData().equals(button.getCallbackData()))
			.map(InlineKeyboardButton::getText)
			.findFirst());
	}

}
