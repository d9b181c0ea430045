package dev.groundling.telegram.delivery;

import java.time.Duration;

import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.delivery.ChannelState.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once what keeps the bot from its updates, and how long to wait. */
final class Trouble {

	private static final Logger log = LoggerFactory.getLogger(Trouble.class);

	private static final Duration SHORTEST_CONFLICT = Duration.ofSeconds(3);

	private static final Duration CONFLICT_IS_NEWS = Duration.ofMinutes(10);

	private final ChannelState state;

	private final TelegramMeters meters;

	private @Nullable Long toldOfConflict;

	Trouble(ChannelState state, TelegramMeters meters) {
		this.state = state;
		this.meters = meters;
	}

	/**
	 * Takes note of a fault.
	 * @param fault the fault
	 * @param backoff how long to wait after faults in a row
	 * @return how long to wait before the next try
	 */
	Duration told(ApiFault fault, Backoff backoff) {
		this.meters.failed(fault.kind());
		return switch (fault.kind()) {
			case TOO_MANY -> (fault.retryAfter() != null) ? fault.retryAfter() : backoff.next();
			case UNAUTHORIZED -> {
				if (this.state.becomes(Kind.WRONG_TOKEN)) {
					log.error(
							"Telegram doesn't know the token in groundling.telegram.token ({}). The bot is off until it "
									+ "is corrected and the service started anew; everything else goes on.",
							fault.getMessage());
				}
				yield Duration.ZERO;
			}
			case CONFLICT -> {
				if (this.state.becomes(Kind.CONFLICT) && isNews()) {
					log.error(
							"Another program gets this bot's updates ({}). Stop it, or give each a bot of its own. It "
									+ "is tried again until then.",
							fault.getMessage());
				}
				Duration pause = backoff.next();
				yield (pause.compareTo(SHORTEST_CONFLICT) < 0) ? SHORTEST_CONFLICT : pause;
			}
			default -> {
				if (this.state.becomes(Kind.UNREACHABLE)) {
					log.warn("Telegram can't be reached ({}). It is tried again at least twice a minute.",
							fault.getMessage());
				}
				yield backoff.next();
			}
		};
	}

	// The two programs take turns, and each would be told of every time.
	private boolean isNews() {
		long now = System.nanoTime();
		Long told = this.toldOfConflict;
		boolean news = told == null || now - told > CONFLICT_IS_NEWS.toNanos();
		this.toldOfConflict = news ? (Long) now : told;
		return news;
	}

	/** Takes note of a disk to which updates can't be written; it has been logged. */
	void disk() {
		this.state.becomes(Kind.DISK);
	}

	/** Takes note that all is well. */
	void none() {
		Kind before = this.state.now().kind();
		if (this.state.becomes(Kind.RUNNING)) {
			log.info((before == Kind.STARTING) ? "Telegram's updates come in." : "Telegram's updates come in again.");
		}
	}

	/**
	 * Tells whether it makes no sense to go on.
	 * @return whether the token is wrong
	 */
	boolean isFinal() {
		return this.state.now().kind() == Kind.WRONG_TOKEN;
	}

	/**
	 * Tells whether the next try should find out at once whether all is well.
	 * @return whether there has been no success yet, or none since the connection was
	 * lost
	 */
	boolean isUnsettled() {
		return switch (this.state.now().kind()) {
			case STARTING, UNREACHABLE, DISK -> true;
			case RUNNING, CONFLICT, WRONG_TOKEN -> false;
		};
	}

	/**
	 * Tells whether all is well.
	 * @return whether the last try succeeded
	 */
	boolean isNone() {
		return this.state.now().kind() == Kind.RUNNING;
	}

}
