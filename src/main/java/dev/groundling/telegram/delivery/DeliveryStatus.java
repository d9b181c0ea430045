package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How things get on, for those who run the bot. */
public final class DeliveryStatus {

	private final Inbox inbox;

	private final ChannelState state;

	private final Clock clock;

	DeliveryStatus(Inbox inbox, ChannelState state, Clock clock) {
		this.inbox = inbox;
		this.state = state;
		this.clock = clock;
	}

	/**
	 * Counts what hasn't been dealt with.
	 * @return the number of updates, with the one being dealt with
	 */
	public int waiting() {
		return Math.toIntExact(this.inbox.waiting());
	}

	/**
	 * Tells how long ago Telegram was last heard of.
	 * @return the time since then, or {@code null} if it hasn't been yet
	 */
	public @Nullable Duration sinceHeard() {
		Instant heard = this.state.heard();
		return (heard != null) ? Duration.between(heard, this.clock.instant()) : null;
	}

}
