package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import dev.groundling.conversation.database.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes what is over: two days after, twice as long as Telegram itself keeps updates,
 * or earlier if it has grown too much.
 */
final class DeliveryHousekeeping {

	private static final Logger log = LoggerFactory.getLogger(DeliveryHousekeeping.class);

	private static final Duration KEPT = Duration.ofHours(48);

	/** Rows of each table, some 50 MB of both. */
	private static final int MOST_ROWS = 200_000;

	private final DeliveryDatabase database;

	private final Clock clock;

	DeliveryHousekeeping(DeliveryDatabase database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Cleans up, beside whatever else goes on. */
	@Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void cleanUp() {
		long before = this.clock.millis() - KEPT.toMillis();
		try {
			this.database.run((client) -> client
				.sql("DELETE FROM outgoing WHERE state IN ('done', 'dropped') "
						+ "AND (changed_at < ?1 OR number <= (SELECT MAX(number) FROM outgoing) - ?2)")
				.params(before, MOST_ROWS)
				.update()
					+ client
						.sql("DELETE FROM incoming WHERE done_at IS NOT NULL "
								+ "AND (done_at < ?1 OR number <= (SELECT MAX(number) FROM incoming) - ?2)")
						.params(before, MOST_ROWS)
						.update());
		}
		catch (DatabaseUnavailable ex) {
			log.debug("Nothing was deleted; the next round will.", ex);
		}
	}

}
