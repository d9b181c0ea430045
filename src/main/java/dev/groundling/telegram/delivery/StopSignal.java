package dev.groundling.telegram.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells threads that wait to wait no longer, without interrupting those that call out.
 */
final class StopSignal {

	private final CountDownLatch given = new CountDownLatch(1);

	/** Gives the signal, for good. */
	void give() {
		this.given.countDown();
	}

	boolean isGiven() {
		return this.given.getCount() == 0;
	}

	/**
	 * Waits, at most until the signal is given.
	 * @param time how long
	 * @return whether to go on, that is, the signal hasn't been given
	 * @throws InterruptedException if interrupted
	 */
	boolean sleep(Duration time) throws InterruptedException {
		return !this.given.await(time.toNanos(), TimeUnit.NANOSECONDS);
	}

}
