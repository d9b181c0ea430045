package dev.groundling.knowledge;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells in the log how far reading the folder is, at most every ten seconds.
 */
final class ReadingProgress {

	private static final Logger log = LoggerFactory.getLogger(ReadingProgress.class);

	private static final Duration INTERVAL = Duration.ofSeconds(10);

	private final int files;

	private final LongSupplier nanoTime;

	private final long started;

	private int read;

	private long told;

	/**
	 * Begins to count.
	 * @param files how many files are looked through
	 * @param nanoTime tells the time in nanoseconds from any fixed moment
	 */
	ReadingProgress(int files, LongSupplier nanoTime) {
		this.files = files;
		this.nanoTime = nanoTime;
		this.started = nanoTime.getAsLong();
		this.told = this.started;
	}

	/** Counts a file as done. */
	void next() {
		this.read++;
		long now = this.nanoTime.getAsLong();
		if (now - this.told >= INTERVAL.toNanos() && this.read < this.files) {
			this.told = now;
			long left = (now - this.started) / this.read * (this.files - this.read);
			log.info("Reading: {} of {} files, about {} s left.", this.read, this.files,
					Duration.ofNanos(left).toSeconds());
		}
	}

}
