package dev.groundling.telegram.answering;

import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.message.Wording;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Who wants something of the bot, and where.
 *
 * @param id id of the user, or of the chat in whose name an unnamed member writes
 * @param named whether it is the user's own id, so that it tells who it is
 * @param languageCode IETF tag of the language of the user's client, or {@code null}
 * @param place where
 */
public record Asker(long id, boolean named, @Nullable String languageCode, Place place) {

	/**
	 * Reads who wrote a message.
	 * @param message the message
	 * @return its author; an administrator who writes in the group's name, and a channel,
	 * is that chat
	 */
	public static Asker of(Message message) {
		Chat chat = message.getSenderChat();
		User user = message.getFrom();
		String language = (user != null) ? user.getLanguageCode() : null;
		if (chat != null || user == null) {
			long id = (chat != null) ? chat.getId() : message.getChatId();
			return new Asker(id, false, null, placeOf(message));
		}
		return new Asker(user.getId(), true, language, placeOf(message));
	}

	/**
	 * Tells who acts on a message of the bot.
	 * @param user the user
	 * @param place where the message stands
	 * @return the user, there
	 */
	public static Asker of(User user, Place place) {
		return new Asker(user.getId(), true, user.getLanguageCode(), place);
	}

	/**
	 * Tells where a message stands.
	 * @param message the message
	 * @return its chat, and its topic if it is in one
	 */
	public static Place placeOf(Message message) {
		// Replies outside of topics have a thread as well, which isn't a place.
		boolean topic = Boolean.TRUE.equals(message.getIsTopicMessage());
		return new Place(message.getChatId(), topic ? message.getMessageThreadId() : null);
	}

	/**
	 * Returns the words to speak to them with.
	 * @return the wording in their language
	 */
	public Wording wording() {
		return Wording.of(this.languageCode);
	}

}
