package dev.groundling.telegram.delivery;

import java.time.Duration;

import dev.groundling.telegram.api.IncomingUpdate;

/**
 * Deals with updates: one at a time in a chat, many at a time altogether. After a crash
 * it is called again for an update whose {@link Replies#finish} hadn't been reached.
 */
public interface UpdateHandler {

	/**
	 * Deals with an update. It ends by {@link Replies#finish}, also when nothing is to be
	 * said. Whatever it throws is logged without the user's words, and answered by one
	 * line.
	 * @param update the update
	 * @param waited how long it has waited for its turn
	 * @param replies takes what is to be said
	 */
	void handle(IncomingUpdate update, Duration waited, Replies replies);

	/**
	 * Hears of an update that has waited for its turn for longer than users are patient,
	 * and goes on waiting. After a crash it may hear of it again.
	 * @param update the update
	 * @param replies sends what is to be said meanwhile; not to be finished
	 */
	default void waiting(IncomingUpdate update, Replies replies) {
	}

}
