package dev.groundling.telegram.delivery;

import java.util.List;

/** Knows which messages the bot has sent. */
public interface SentMessages {

	/**
	 * Finds what was sent about a message.
	 * @param place where it stands
	 * @param message id of the message
	 * @return ids of the messages that are still there, in the order in which they were
	 * sent
	 */
	List<Integer> repliesTo(Place place, int message);

}
