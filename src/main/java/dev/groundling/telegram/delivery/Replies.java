package dev.groundling.telegram.delivery;

import java.util.List;

/** Takes what is to be said about one update, and sees that it is said once. */
public interface Replies {

	/**
	 * Sends a message now and waits until it is sent. Called again for the same update
	 * after a crash, it gives the id of the message that was sent before, in the order of
	 * the calls.
	 * @param message the message
	 * @return its id, or 0 if it can't be sent
	 */
	int now(Outgoing.Send message);

	/**
	 * Notes on disk, all or none, what is to be sent, and that the update is dealt with.
	 * It is sent in this order, and before what comes of the chat's next update; the call
	 * doesn't wait for that.
	 * @param messages what to send, change or delete; empty for nothing
	 */
	void finish(List<? extends Outgoing> messages);

}
