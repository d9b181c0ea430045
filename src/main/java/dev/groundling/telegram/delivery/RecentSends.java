package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What was sent shortly before the program was started, which Telegram counts as well.
 */
final class RecentSends {

	private static final Duration COUNTED = Duration.ofMinutes(1);

	private final DeliveryDatabase database;

	private final Clock clock;

	RecentSends(DeliveryDatabase database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Tells how long ago messages of the last minute were sent to a chat.
	 * @param chat its id
	 * @return nanoseconds, the longest ago first
	 */
	long[] ages(long chat) {
		long now = this.clock.millis();
		return this.database.run((client) -> client
			.sql("SELECT changed_at FROM outgoing WHERE chat = ? AND changed_at > ? AND state <> 'waiting' "
					+ "AND reason IS NULL ORDER BY changed_at")
			.params(chat, now - COUNTED.toMillis())
			.query(Long.class)
			.list()).stream().mapToLong((at) -> TimeUnit.MILLISECONDS.toNanos(Math.max(0, now - at))).toArray();
	}

}
