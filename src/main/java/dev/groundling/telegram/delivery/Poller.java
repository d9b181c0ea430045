package dev.groundling.telegram.delivery;

import java.time.Duration;
import java.util.List;

import dev.groundling.conversation.database.DatabaseUnavailable;
import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.api.RawUpdate;
import dev.groundling.telegram.api.UpdateFeed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches updates, as long as it is let. It is written here because the one that comes
 * with the client library (10.2.0) was seen to
 * <ul>
 * <li>confirm updates to Telegram before they were dealt with, so that a crash lost
 * them</li>
 * <li>stop for good without a word once a consumer threw anything</li>
 * <li>fetch the same updates for ever once one of them couldn't be read</li>
 * <li>never deliver an update whose id is lower than the last one's, as happens after an
 * idle week, and ask again at once (420 requests in 1.7 s)</li>
 * <li>wait for 15 minutes after each failure once Telegram had been away for that long,
 * ask again at once where Telegram said how long to wait, and say nothing of another
 * program that polls</li>
 * <li>remove a webhook that somebody may rely on, and fail for good where Telegram can't
 * be reached at the start</li>
 * <li>go on with the call under way for up to 50 s after it was told to stop, without
 * confirming what had come, and leave a thread behind.</li>
 * </ul>
 * This one notes updates in the inbox before it asks for more, which confirms them, and
 * takes their ids as they are.
 */
final class Poller {

	private static final Logger log = LoggerFactory.getLogger(Poller.class);

	static final int MOST_AT_ONCE = 100;

	private static final Duration PATIENCE = Duration.ofSeconds(25);

	/** After a week of silence Telegram's ids begin anew somewhere, perhaps lower. */
	private static final Duration SILENCE = Duration.ofDays(6);

	/** How long the last request may take. */
	private static final Duration LAST = Duration.ofSeconds(3);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	/** For a server that doesn't wait though it was asked to, or forgets its offset. */
	private static final Duration NO_NEWS = Duration.ofMillis(100);

	private final UpdateFeed feed;

	private final Arrivals arrivals;

	private final Webhooks webhooks;

	private final Trouble trouble;

	private final StopSignal stop;

	private final Backoff backoff = new Backoff(LONGEST_PAUSE);

	private @Nullable Long offset;

	private long heard = System.nanoTime();

	/** Since when only the last request is left, as of {@link System#nanoTime()}. */
	private volatile @Nullable Long ended;

	private volatile boolean running;

	Poller(UpdateFeed feed, Arrivals arrivals, Webhooks webhooks, Trouble trouble, StopSignal stop) {
		this.feed = feed;
		this.arrivals = arrivals;
		this.webhooks = webhooks;
		this.trouble = trouble;
		this.stop = stop;
	}

	/**
	 * Fetches updates until it is stopped, or the token proves to be wrong.
	 * @throws InterruptedException if interrupted
	 */
	void run() throws InterruptedException {
		this.running = true;
		try {
			fetch();
			this.ended = System.nanoTime();
			confirm();
		}
		finally {
			this.running = false;
		}
	}

	/**
	 * Tells whether it asks for nothing at the moment.
	 * @return whether it hasn't begun, or has come to its end
	 */
	boolean isIdle() {
		return !this.running;
	}

	private void fetch() throws InterruptedException {
		Duration pause = Duration.ZERO;
		while (!this.trouble.isFinal() && this.stop.sleep(pause)) {
			try {
				pause = poll();
				this.backoff.reset();
			}
			catch (ApiFault ex) {
				pause = this.stop.isGiven() ? Duration.ZERO : failed(ex);
			}
			catch (DatabaseUnavailable ex) {
				// It has been logged. Nothing is confirmed, so it will all come again.
				this.trouble.disk();
				pause = this.backoff.next();
			}
		}
	}

	/**
	 * Breaks off the request under way. To be called once the signal to stop is given,
	 * and again and again: whether a request was just about to begin can't be told from
	 * here.
	 */
	void breakOff() {
		Long since = this.ended;
		if (since == null || System.nanoTime() - since > LAST.toNanos()) {
			this.feed.cancel();
		}
	}

	private Duration poll() {
		if (System.nanoTime() - this.heard > SILENCE.toNanos()) {
			this.offset = null;
		}
		List<RawUpdate> updates = this.feed.next(this.offset, MOST_AT_ONCE, PATIENCE);
		int added = this.arrivals.note(updates);
		if (!updates.isEmpty()) {
			this.offset = updates.getLast().id() + 1;
			this.heard = System.nanoTime();
		}
		this.trouble.none();
		return (added > 0) ? Duration.ZERO : NO_NEWS;
	}

	private Duration failed(ApiFault fault) {
		Duration pause = this.trouble.told(fault, this.backoff);
		if (fault.kind() == ApiFault.Kind.CONFLICT) {
			this.webhooks.remove();
		}
		return pause;
	}

	// So that what is in the inbox doesn't come again after the next start.
	private void confirm() {
		if (this.offset == null || !this.trouble.isNone()) {
			return;
		}
		try {
			this.feed.next(this.offset, 1, Duration.ZERO);
		}
		catch (ApiFault ex) {
			log.debug("The last updates aren't confirmed; they are known when they come again.", ex);
		}
	}

}
