package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How the bot and Telegram get on. */
final class ChannelState {

	private final Clock clock;

	private volatile Now now;

	private volatile @Nullable Instant heard;

	ChannelState(Clock clock) {
		this.clock = clock;
		this.now = new Now(Kind.STARTING, clock.instant());
	}

	/**
	 * Notes how it is.
	 * @param kind how
	 * @return whether it was otherwise before
	 */
	boolean becomes(Kind kind) {
		if (kind == Kind.RUNNING) {
			this.heard = this.clock.instant();
		}
		if (this.now.kind == kind) {
			return false;
		}
		this.now = new Now(kind, this.clock.instant());
		return true;
	}

	Now now() {
		return this.now;
	}

	/**
	 * Tells when Telegram last replied to a request for updates, or sent one.
	 * @return the time, or {@code null} if it hasn't yet
	 */
	@Nullable Instant heard() {
		return this.heard;
	}

	/**
	 * How it is.
	 *
	 * @param kind how
	 * @param since since when
	 */
	record Now(Kind kind, Instant since) {
	}

	/** How it can be. */
	enum Kind {

		/** Telegram hasn't been reached yet. */
		STARTING("starting"),

		/** All is well. */
		RUNNING("running"),

		/** Telegram doesn't know the token. */
		WRONG_TOKEN("wrong token"),

		/** Another program gets the updates. */
		CONFLICT("conflict"),

		/** Telegram can't be reached. */
		UNREACHABLE("unreachable"),

		/** What comes in can't be written to the disk. */
		DISK("disk failing");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

}
