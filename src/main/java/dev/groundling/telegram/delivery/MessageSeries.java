package dev.groundling.telegram.delivery;

/**
 * The series of numbers that a chat's message ids are from. They count up without gaps:
 * in a supergroup over that chat, in all private chats and basic groups of a bot over
 * them together.
 */
final class MessageSeries {

	/** Ids of supergroups and channels are at or below this. */
	private static final long SUPERGROUPS = -1_000_000_000_000L;

	private MessageSeries() {
	}

	/**
	 * Tells a chat's series.
	 * @param chat id of the chat
	 * @return 0 for the bot's common series, or else the chat's id
	 */
	static long of(long chat) {
		return (chat <= SUPERGROUPS) ? chat : 0;
	}

}
