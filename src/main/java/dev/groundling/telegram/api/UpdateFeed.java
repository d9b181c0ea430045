package dev.groundling.telegram.api;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The updates that wait for the bot at Telegram. */
public interface UpdateFeed {

	/** The kinds that are asked for. Anything else isn't even kept for this bot. */
	List<String> KINDS = List.of("message", "edited_message", "callback_query", "inline_query", "chosen_inline_result",
			"my_chat_member", "stopped_message_generation");

	/**
	 * Asks for updates, and tells Telegram that it may forget those before.
	 * @param offset one more than the id of the last update that is safe here, or
	 * {@code null} to begin with the earliest that waits
	 * @param limit most updates to get, 1 to 100
	 * @param patience how long Telegram may wait for one to come, up to 30 s; it is given
	 * some seconds more to reply
	 * @return what has come, in Telegram's order
	 * @throws ApiFault if it didn't succeed
	 */
	List<RawUpdate> next(@Nullable Long offset, int limit, Duration patience);

	/** Breaks off the call under way. */
	void cancel();

}
