package dev.groundling.telegram.answering;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

import dev.groundling.telegram.ConditionalOnBot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The answers that are being written, so that whoever waits for one can stop it.
 */
@Component
@ConditionalOnBot
public class Generations {

	private static final int MOST_DRAFTS = 1_000_000_000;

	private final Map<Key, Generation> running = new ConcurrentHashMap<>();

	/**
	 * Notes that this thread begins to write an answer.
	 * @param chat id of the chat that it is for
	 * @return to be closed when it is written
	 */
	Generation begin(long chat) {
		Key key = new Key(chat, ThreadLocalRandom.current().nextInt(1, MOST_DRAFTS));
		Generation generation = new Generation(key, Thread.currentThread());
		this.running.put(key, generation);
		return generation;
	}

	/**
	 * Stops an answer. Nothing happens if it is written already.
	 * @param chat id of the chat that it is for
	 * @param draft id of its draft
	 */
	public void stop(long chat, int draft) {
		Generation generation = this.running.get(new Key(chat, draft));
		if (generation != null) {
			generation.stop();
		}
	}

	private record Key(long chat, int draft) {
	}

	/** An answer being written by the thread that began it. */
	final class Generation implements AutoCloseable {

		private final Key key;

		private @Nullable Thread writer;

		private boolean stopped;

		private Generation(Key key, Thread writer) {
			this.key = key;
			this.writer = writer;
		}

		/**
		 * Returns the id of the draft that shows the answer.
		 * @return an id, not 0
		 */
		int draft() {
			return this.key.draft();
		}

		private synchronized void stop() {
			if (this.writer != null) {
				this.stopped = true;
				this.writer.interrupt();
			}
		}

		/**
		 * Tells why the writing was interrupted.
		 * @return whether the user had it stopped; else the program is about to end
		 */
		synchronized boolean stopped() {
			return this.stopped;
		}

		// What the thread does next isn't to be interrupted.
		@Override
		public synchronized void close() {
			Generations.this.running.remove(this.key);
			this.writer = null;
			if (this.stopped) {
				Thread.interrupted();
			}
		}

	}

}
