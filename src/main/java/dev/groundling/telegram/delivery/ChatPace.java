package dev.groundling.telegram.delivery;

import java.time.Duration;

/**
 * How fast one chat may be written to: with a second between one message's end and the
 * next one's beginning; in a group no more than 20 in any minute; and not at all while
 * Telegram asks to wait.
 * <p>
 * Not safe for use by several threads at once.
 */
final class ChatPace {

	private static final int MOST_IN_A_MINUTE = 20;

	private final Window second = new Window(1, Duration.ofSeconds(1).toNanos());

	private final Window minute;

	private long pausedUntil;

	ChatPace(long chat, long now) {
		this.minute = new Window((chat < 0) ? MOST_IN_A_MINUTE : Integer.MAX_VALUE, Duration.ofMinutes(1).toNanos());
		this.pausedUntil = now;
	}

	/** As of {@link Window#nanosUntilRoom}. */
	long nanosUntilRoom(long now) {
		long paused = Math.max(0, this.pausedUntil - now);
		return Math.max(paused, Math.max(this.second.nanosUntilRoom(now), this.minute.nanosUntilRoom(now)));
	}

	void begin() {
		this.second.begin();
		this.minute.begin();
	}

	void end(long now) {
		this.second.end(now);
		this.minute.end(now);
	}

	/** Notes a message that ended before. */
	void past(long end) {
		this.second.past(end);
		this.minute.past(end);
	}

	void pause(long until) {
		this.pausedUntil = Math.max(this.pausedUntil, until);
	}

	boolean isIdle(long now) {
		return this.second.isIdle(now) && this.minute.isIdle(now) && now - this.pausedUntil >= 0;
	}

}
