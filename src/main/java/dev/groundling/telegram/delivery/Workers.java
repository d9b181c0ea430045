package dev.groundling.telegram.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import dev.groundling.conversation.database.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deals with the updates of the inbox: with those of one lane one after the other, with
 * those of different lanes side by side, each on a virtual thread, so many at a time.
 * Some hundreds are kept in memory, in the order of the inbox; the others wait on disk.
 */
final class Workers {

	private static final Logger log = LoggerFactory.getLogger(Workers.class);

	private static final int MOST_IN_MEMORY = 500;

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

	private static final long LOOK_SECONDS = 5;

	private final Inbox inbox;

	private final boolean prompt;

	private final int most;

	private final Consumer<Incoming> work;

	private final StopSignal stop;

	private final Semaphore news = new Semaphore(0);

	private final Map<String, Deque<Incoming>> lanes = new HashMap<>();

	/** Lanes whose next update may begin, the one that waits longest first. */
	private final Deque<String> ready = new ArrayDeque<>();

	private final Set<Thread> running = new HashSet<>();

	private int inMemory;

	private long last;

	/**
	 * Deals with one half of the inbox.
	 * @param inbox the inbox
	 * @param prompt whether with what must not wait, or with the rest
	 * @param most how many updates at a time
	 * @param work deals with one; nothing it throws is caught
	 * @param stop ends it
	 */
	Workers(Inbox inbox, boolean prompt, int most, Consumer<Incoming> work, StopSignal stop) {
		this.inbox = inbox;
		this.prompt = prompt;
		this.most = most;
		this.work = work;
		this.stop = stop;
	}

	/** Begins with what is in the inbox. */
	void start() {
		Thread.ofVirtual().name("telegram-inbox").start(this::feed);
		wake();
	}

	/** Says that something has come into the inbox. */
	void wake() {
		this.news.release();
	}

	/**
	 * Tells whether nothing is being dealt with.
	 * @return whether all threads have ended
	 */
	synchronized boolean areIdle() {
		return this.running.isEmpty();
	}

	/**
	 * Tells what waits for its turn, as far as it is in memory.
	 * @return the updates, in no order
	 */
	synchronized List<Incoming> waiting() {
		return this.lanes.values().stream().flatMap(Deque::stream).toList();
	}

	/** Breaks off what is being dealt with; it stays in the inbox. */
	synchronized void interrupt() {
		this.running.forEach(Thread::interrupt);
	}

	private void feed() {
		Backoff backoff = new Backoff(LONGEST_PAUSE);
		try {
			while (!this.stop.isGiven()) {
				try {
					fill();
					backoff.reset();
					this.news.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
					this.news.drainPermits();
				}
				catch (DatabaseUnavailable ex) {
					log.debug("The inbox can't be read.", ex);
					this.stop.sleep(backoff.next());
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void fill() {
		for (int room = room(); room > 0; room = room()) {
			List<Incoming> next = this.inbox.waiting(this.prompt, this.last, room);
			if (next.isEmpty()) {
				return;
			}
			this.last = next.getLast().number();
			add(next);
		}
	}

	private synchronized int room() {
		return MOST_IN_MEMORY - this.inMemory;
	}

	private synchronized void add(List<Incoming> updates) {
		for (Incoming update : updates) {
			this.inMemory++;
			Deque<Incoming> lane = this.lanes.get(update.lane());
			if (lane == null) {
				lane = new ArrayDeque<>();
				this.lanes.put(update.lane(), lane);
				this.ready.add(update.lane());
			}
			lane.add(update);
		}
		begin();
	}

	private synchronized void begin() {
		while (this.running.size() < this.most && !this.ready.isEmpty() && !this.stop.isGiven()) {
			String lane = this.ready.remove();
			Incoming update = this.lanes.getOrDefault(lane, new ArrayDeque<>()).remove();
			Thread thread = Thread.ofVirtual().name("telegram-" + update.number()).unstarted(() -> work(update));
			this.running.add(thread);
			thread.start();
		}
	}

	private void work(Incoming update) {
		try {
			this.work.accept(update);
		}
		finally {
			ended(update.lane());
		}
	}

	private synchronized void ended(String lane) {
		this.running.remove(Thread.currentThread());
		this.inMemory--;
		Deque<Incoming> rest = this.lanes.get(lane);
		if (rest != null && !rest.isEmpty()) {
			this.ready.add(lane);
		}
		else {
			this.lanes.remove(lane);
		}
		begin();
		if (this.inMemory == MOST_IN_MEMORY / 2) {
			wake();
		}
	}

}
