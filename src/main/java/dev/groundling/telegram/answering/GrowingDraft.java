package dev.groundling.telegram.answering;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * The draft of an answer, which grows while the answer is written. What comes faster than
 * it may be shown is shown together; an answer that is there at once makes no draft.
 */
final class GrowingDraft implements AutoCloseable {

	/** After the first words, so that what is there at once needs none. */
	private static final Duration FIRST = Duration.ofMillis(300);

	/** Telegram takes about one message a second from a chat. */
	private static final Duration PAUSE = Duration.ofMillis(1_100);

	/** Telegram drops a draft after 30 s. */
	private static final Duration RENEWAL = Duration.ofSeconds(20);

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	/** The most that Telegram takes. */
	private static final int LENGTH = 4_096;

	private final Predicate<String> show;

	private final Thread thread = Thread.ofVirtual().name("draft").unstarted(this::run);

	private final Lock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final StringBuilder text = new StringBuilder();

	private boolean closed;

	private String shown = "";

	private long next;

	private long renewal;

	private GrowingDraft(Predicate<String> show) {
		this.show = show;
	}

	/**
	 * Begins a draft.
	 * @param show shows its text so far, and tells whether that succeeded
	 * @return to be closed before the answer is sent
	 */
	static GrowingDraft begin(Predicate<String> show) {
		GrowingDraft draft = new GrowingDraft(show);
		draft.thread.start();
		return draft;
	}

	/**
	 * Adds a piece of the answer.
	 * @param piece what follows
	 */
	void add(String piece) {
		this.lock.lock();
		try {
			if (this.text.isEmpty()) {
				this.next = System.nanoTime() + FIRST.toNanos();
			}
			this.text.append(piece);
			this.changed.signal();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void run() {
		this.lock.lock();
		try {
			while (!this.closed) {
				grow();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.lock.unlock();
		}
	}

	// Waits for one thing, or shows the text once.
	private void grow() throws InterruptedException {
		long now = System.nanoTime();
		String current = current();
		if (current.isEmpty()) {
			this.changed.await();
		}
		else if (this.next - now > 0) {
			this.changed.await(this.next - now, TimeUnit.NANOSECONDS);
		}
		else if (current.equals(this.shown) && this.renewal - now > 0) {
			this.changed.await(this.renewal - now, TimeUnit.NANOSECONDS);
		}
		else {
			showUnlocked(current);
		}
	}

	// Whoever writes the answer mustn't wait for Telegram.
	private void showUnlocked(String current) {
		boolean successful;
		this.lock.unlock();
		try {
			successful = this.show.test(current);
		}
		finally {
			this.lock.lock();
		}
		this.shown = successful ? current : this.shown;
		this.next = System.nanoTime() + PAUSE.toNanos();
		this.renewal = System.nanoTime() + RENEWAL.toNanos();
	}

	private String current() {
		int length = Math.min(this.text.length(), LENGTH);
		boolean cutPair = length < this.text.length() && Character.isHighSurrogate(this.text.charAt(length - 1));
		return this.text.substring(0, cutPair ? length - 1 : length).strip();
	}

	/** Ends the draft; none is shown any more. */
	@Override
	public void close() {
		this.lock.lock();
		try {
			this.closed = true;
			this.changed.signal();
		}
		finally {
			this.lock.unlock();
		}
		Typing.awaitEnd(this.thread, PATIENCE);
	}

}
