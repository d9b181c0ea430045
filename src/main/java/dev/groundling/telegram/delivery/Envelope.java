package dev.groundling.telegram.delivery;

import java.util.Iterator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundling.telegram.api.RawUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of an update to put it into its place, whether or not the rest can
 * be read.
 *
 * @param id Telegram's id of it
 * @param kind which kind it is, such as {@code message}
 * @param chat id of the chat, 0 where there is none
 * @param lane updates of one lane are dealt with one after the other
 * @param prompt whether it must not wait behind answers
 * @param message id of the message that it brings, or {@code null} if it brings none
 * @param language the user's language as Telegram gives it, or {@code null}
 * @param migratedTo the id the group has from now on, or {@code null}
 * @param membership what the bot has become in the chat, such as {@code kicked}, or
 * {@code null}
 * @param json all of it
 */
record Envelope(long id, String kind, long chat, String lane, boolean prompt, @Nullable Integer message,
		@Nullable String language, @Nullable Long migratedTo, @Nullable String membership, String json) {

	private static final int LONGEST_LANGUAGE = 16;

	static Envelope of(RawUpdate update) {
		String kind = kind(update.json());
		JsonNode content = update.json().path(kind);
		long chat = chat(kind, content);
		Integer message = kind.endsWith("message") && content.path("message_id").canConvertToInt()
				? content.path("message_id").asInt() : null;
		JsonNode moved = content.path("migrate_to_chat_id");
		String membership = kind.equals("my_chat_member")
				? content.path("new_chat_member").path("status").asText("member") : null;
		return new Envelope(update.id(), kind, chat, lane(update.id(), kind, chat, content), isPrompt(kind), message,
				language(content), moved.canConvertToLong() && moved.asLong() != 0 ? moved.asLong() : null, membership,
				update.toString());
	}

	private static String kind(JsonNode update) {
		for (Iterator<String> names = update.fieldNames(); names.hasNext();) {
			String name = names.next();
			if (!name.equals("update_id")) {
				return name;
			}
		}
		return "empty";
	}

	private static long chat(String kind, JsonNode content) {
		JsonNode holder = kind.equals("callback_query") ? content.path("message") : content;
		return holder.path("chat").path("id").asLong(0);
	}

	// Only the same button must not be overtaken by itself.
	private static String lane(long update, String kind, long chat, JsonNode content) {
		return switch (kind) {
			case "callback_query" -> "button:" + chat + ":"
					+ content.path("message").path("message_id").asText(content.path("inline_message_id").asText())
					+ ":" + content.path("data").asText();
			case "inline_query", "chosen_inline_result" -> "inline:" + content.path("from").path("id").asLong();
			case "stopped_message_generation" -> "stop:" + update;
			default -> (chat != 0) ? chatLane(chat) : "update:" + update;
		};
	}

	static String chatLane(long chat) {
		return "chat:" + chat;
	}

	private static boolean isPrompt(String kind) {
		return switch (kind) {
			case "callback_query", "inline_query", "chosen_inline_result", "stopped_message_generation" -> true;
			default -> false;
		};
	}

	private static @Nullable String language(JsonNode content) {
		String language = content.path("from").path("language_code").asText("");
		return (language.isEmpty() || language.length() > LONGEST_LANGUAGE) ? null : language;
	}

	/**
	 * Tells whether it is about a message of a user's, and may take time to deal with.
	 * @return whether it is one
	 */
	boolean isQuestion() {
		return this.message != null && this.migratedTo == null;
	}

}
