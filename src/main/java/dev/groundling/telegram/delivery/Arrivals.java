package dev.groundling.telegram.delivery;

import java.util.List;

import dev.groundling.telegram.api.RawUpdate;

/** Takes in updates, whichever way they come. */
final class Arrivals {

	private final Inbox inbox;

	private final List<Workers> workers;

	private final TelegramMeters meters;

	Arrivals(Inbox inbox, List<Workers> workers, TelegramMeters meters) {
		this.inbox = inbox;
		this.workers = List.copyOf(workers);
		this.meters = meters;
	}

	/**
	 * Notes updates in the inbox. Once it returns, they may be confirmed to Telegram.
	 * @param updates what came, in its order
	 * @return how many of them are new
	 * @throws dev.groundling.conversation.database.DatabaseUnavailable if it can't be
	 * written
	 */
	int note(List<RawUpdate> updates) {
		if (updates.isEmpty()) {
			return 0;
		}
		int added = this.inbox.note(updates);
		this.meters.updates("new", added);
		this.meters.updates("known", updates.size() - added);
		this.workers.forEach(Workers::wake);
		return added;
	}

}
