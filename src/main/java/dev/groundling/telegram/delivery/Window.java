package dev.groundling.telegram.delivery;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets a number of calls through in any span of time of a given length. A call's place is
 * free again that time after its end, not after its beginning, because Telegram counts it
 * somewhere in between. A token bucket wouldn't do: filled up, it lets through twice its
 * size within such a span.
 * <p>
 * Not safe for use by several threads at once.
 */
final class Window {

	private final int most;

	private final long nanos;

	/** Calls under way. */
	private int open;

	/** Ends of calls, the earliest first. */
	private final Deque<Long> ends = new ArrayDeque<>();

	/**
	 * Opens a window.
	 * @param most most calls within the time
	 * @param nanos the time, in nanoseconds
	 */
	Window(int most, long nanos) {
		this.most = most;
		this.nanos = nanos;
	}

	/**
	 * Tells whether there is room for another call.
	 * @param now the time, as of {@link System#nanoTime()}
	 * @return 0 if there is, or the nanoseconds to wait at least; {@link Long#MAX_VALUE}
	 * if a call under way has to end first
	 */
	long nanosUntilRoom(long now) {
		return nanosUntilRoom(now, this.most);
	}

	/**
	 * Tells whether there is room for another call.
	 * @param now the time, as of {@link System#nanoTime()}
	 * @param most most calls within the time, instead of the usual number
	 * @return as above
	 */
	long nanosUntilRoom(long now, int most) {
		while (!this.ends.isEmpty() && now - this.ends.getFirst() >= this.nanos) {
			this.ends.removeFirst();
		}
		if (this.open + this.ends.size() < most) {
			return 0;
		}
		return this.ends.isEmpty() ? Long.MAX_VALUE : this.ends.getFirst() + this.nanos - now;
	}

	/** Notes the beginning of a call. */
	void begin() {
		this.open++;
	}

	/**
	 * Notes the end of a call.
	 * @param now the time, as of {@link System#nanoTime()}
	 */
	void end(long now) {
		this.open--;
		this.ends.addLast(now);
	}

	/**
	 * Notes a call that ended before the window was opened.
	 * @param end when, as of {@link System#nanoTime()}, not before any other
	 */
	void past(long end) {
		this.ends.addLast(end);
	}

	/**
	 * Tells whether it holds nothing.
	 * @param now the time, as of {@link System#nanoTime()}
	 * @return whether it is as good as new
	 */
	boolean isIdle(long now) {
		return this.open == 0 && (this.ends.isEmpty() || now - this.ends.getLast() >= this.nanos);
	}

}
