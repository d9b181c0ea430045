package dev.groundling.telegram.delivery;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before the next try: twice as long after each failure, up to a bound,
 * and not quite the same for everyone who waits.
 */
final class Backoff {

	private static final long FIRST_MILLIS = 500;

	private static final double JITTER = 0.25;

	private final long longestMillis;

	private long millis = FIRST_MILLIS;

	Backoff(Duration longest) {
		this.longestMillis = longest.toMillis();
	}

	/**
	 * Tells how long to wait this time.
	 * @return the time, never more than the bound
	 */
	Duration next() {
		double factor = 1 - ThreadLocalRandom.current().nextDouble(JITTER);
		Duration wait = Duration.ofMillis((long) (this.millis * factor));
		this.millis = Math.min(this.longestMillis, 2 * this.millis);
		return wait;
	}

	/** Begins anew, after a success. */
	void reset() {
		this.millis = FIRST_MILLIS;
	}

}
