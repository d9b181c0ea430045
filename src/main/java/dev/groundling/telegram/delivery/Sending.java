package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.time.Duration;

import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.api.ApiFault.Kind;
import dev.groundling.telegram.api.BotApi;
import dev.groundling.telegram.delivery.OutgoingRow.Act;
import dev.groundling.telegram.delivery.OutgoingRow.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries to send one message of the outbox, and decides what comes of a failure. */
final class Sending {

	private static final Logger log = LoggerFactory.getLogger(Sending.class);

	/**
	 * Telegram doesn't keep questions for longer; an answer would come out of the blue.
	 */
	private static final Duration OLDEST = Duration.ofHours(24);

	/** Telegram gives whole seconds. */
	private static final Duration A_LITTLE = Duration.ofMillis(300);

	private final BotApi api;

	private final Pace pace;

	private final Progress progress;

	private final Chats chats;

	private final Doubts doubts;

	private final TelegramMeters meters;

	private final Clock clock;

	Sending(BotApi api, Pace pace, Progress progress, Chats chats, Doubts doubts, TelegramMeters meters, Clock clock) {
		this.api = api;
		this.pace = pace;
		this.progress = progress;
		this.chats = chats;
		this.doubts = doubts;
		this.meters = meters;
		this.clock = clock;
	}

	/**
	 * Brings a message one step further.
	 * @param row the message, which isn't final yet
	 * @param backoff how long to wait after failures in a row of its chat
	 * @return how long to wait before the next step in its chat; its row tells what that
	 * is
	 * @throws InterruptedException if interrupted
	 */
	Duration attempt(OutgoingRow row, Backoff backoff) throws InterruptedException {
		if (this.clock.millis() - row.notedAt() > OLDEST.toMillis()) {
			this.progress.dropped(row, "old");
			log.warn("A message to a chat couldn't be sent for {} hours and is given up.", OLDEST.toHours());
			return Duration.ZERO;
		}
		if (row.state() == State.SENDING || row.state() == State.DOUBTFUL) {
			return this.doubts.settle(row, (placeholder) -> attempt(placeholder, backoff));
		}
		if (!this.pace.begin(row.place().chat())) {
			return Duration.ZERO;
		}
		try {
			return send(row, backoff);
		}
		finally {
			this.pace.end(row.place().chat());
		}
	}

	private Duration send(OutgoingRow row, Backoff backoff) {
		if (row.act() == Act.SEND) {
			this.progress.sending(row);
		}
		try {
			Integer message = Requests.send(this.api, row);
			this.progress.done(row, message);
			this.meters.sent(row.act());
			backoff.reset();
			return Duration.ZERO;
		}
		catch (ApiFault ex) {
			this.meters.failed(ex.kind());
			return failed(row, ex, backoff);
		}
	}

	private Duration failed(OutgoingRow row, ApiFault fault, Backoff backoff) {
		switch (fault.kind()) {
			case TOO_MANY -> pause(row, fault);
			case UNAVAILABLE, UNAUTHORIZED, CONFLICT -> {
				this.progress.waiting(row);
				return backoff.next();
			}
			case UNCLEAR -> {
				return unclear(row, backoff);
			}
			case FORBIDDEN -> {
				log.debug("A chat is closed to the bot ({}).", fault.getMessage());
				this.chats.close(row.place().chat());
			}
			case MIGRATED -> migrated(row, fault);
			case BAD_FORMATTING -> badFormatting(row, fault);
			case NOT_MODIFIED -> this.progress.done(row, null);
			case REFUSED -> refused(row, fault);
		}
		return Duration.ZERO;
	}

	private void pause(OutgoingRow row, ApiFault fault) {
		this.progress.waiting(row);
		Duration wait = (fault.retryAfter() != null) ? fault.retryAfter() : Duration.ofSeconds(1);
		if (this.pace.pause(row.place().chat(), wait.plus(A_LITTLE))) {
			log.warn("Telegram asks several chats at once to wait; everything is sent more slowly for a while.");
		}
	}

	// To change or to delete twice is as good as once.
	private Duration unclear(OutgoingRow row, Backoff backoff) {
		if (row.act() == Act.SEND) {
			this.progress.doubtful(row);
			return Duration.ZERO;
		}
		return backoff.next();
	}

	private void migrated(OutgoingRow row, ApiFault fault) {
		Long to = fault.migratedTo();
		if (to == null || to == row.place().chat()) {
			this.progress.dropped(row, "refused");
			return;
		}
		this.progress.waiting(row);
		this.chats.move(row.place().chat(), to);
	}

	private void badFormatting(OutgoingRow row, ApiFault fault) {
		log.warn("Telegram can't read the formatting of a message, which is sent as plain text ({}).",
				fault.getMessage());
		if (row.html() != null && row.plain() != null) {
			this.progress.plain(row);
		}
		else {
			this.progress.dropped(row, "refused");
		}
	}

	private void refused(OutgoingRow row, ApiFault fault) {
		String words = String.valueOf(fault.getMessage());
		if (row.act() == Act.DELETE) {
			this.progress.done(row, null);
		}
		else if (row.act() == Act.EDIT) {
			this.progress.becomesSend(row);
		}
		else if (row.place().thread() != null && words.contains("thread")) {
			this.progress.withoutThread(row);
		}
		else if (row.html() != null && row.plain() != null) {
			this.progress.plain(row);
		}
		else {
			this.progress.dropped(row, "refused");
			log.warn("Telegram refuses a message ({}).", words);
		}
	}

	/** Brings a placeholder one step further. */
	@FunctionalInterface
	interface Step {

		Duration attempt(OutgoingRow placeholder) throws InterruptedException;

	}

}
