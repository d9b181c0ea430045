package dev.groundling.telegram.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import dev.groundling.conversation.database.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is in the outbox: the messages of one chat in order, those of different
 * chats side by side, each on a virtual thread that is there as long as there is
 * something to send.
 */
final class Senders {

	private static final Logger log = LoggerFactory.getLogger(Senders.class);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private final Outbox outbox;

	private final Sending sending;

	private final StopSignal stop;

	/** Chats with a thread, and whether more has come for it to look after. */
	private final Map<Long, Boolean> busy = new ConcurrentHashMap<>();

	private final Map<Long, CompletableFuture<OutgoingRow>> awaited = new ConcurrentHashMap<>();

	Senders(Outbox outbox, Sending sending, StopSignal stop) {
		this.outbox = outbox;
		this.sending = sending;
		this.stop = stop;
	}

	/** Goes on with what was left when the program ended. */
	void resume() {
		this.outbox.resume().forEach(this::wake);
	}

	/**
	 * Says that something is to be sent to a chat.
	 * @param chat its id
	 */
	void wake(long chat) {
		this.busy.compute(chat, (id, more) -> {
			if (more == null) {
				Thread.ofVirtual().name("telegram-to-" + id).start(() -> send(id));
				return false;
			}
			return true;
		});
	}

	/**
	 * Tells whether nothing is being sent.
	 * @return whether all threads have ended
	 */
	boolean areIdle() {
		return this.busy.isEmpty();
	}

	/**
	 * Says to whom it may matter what becomes of a message.
	 * @param number the message's
	 * @return its row once it is final
	 */
	CompletableFuture<OutgoingRow> await(long number) {
		return this.awaited.computeIfAbsent(number, (id) -> new CompletableFuture<>());
	}

	/**
	 * Says that nobody waits for a message any more.
	 * @param number the message's
	 */
	void forget(long number) {
		this.awaited.remove(number);
	}

	private void send(long chat) {
		boolean ended = false;
		try {
			do {
				sendAll(chat);
				// Takes note of what has come meanwhile, or ends.
				ended = this.busy.compute(chat,
						(id, more) -> (Boolean.TRUE.equals(more) && !this.stop.isGiven()) ? false : null) == null;
			}
			while (!ended);
		}
		catch (CancellationException ex) {
			log.debug("What was being sent to a chat is in doubt after the next start.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			if (!ended) {
				this.busy.remove(chat);
			}
		}
	}

	private void sendAll(long chat) throws InterruptedException {
		Backoff backoff = new Backoff(LONGEST_PAUSE);
		Duration pause = Duration.ZERO;
		while (this.stop.sleep(pause)) {
			try {
				Optional<OutgoingRow> next = this.outbox.next(chat);
				if (next.isEmpty()) {
					// Whoever waits for a message to a closed chat is told as well.
					this.awaited.keySet().forEach(this::tell);
					return;
				}
				pause = attempt(next.get(), backoff);
				tell(next.get().number());
			}
			catch (DatabaseUnavailable ex) {
				log.debug("Nothing can be noted, so nothing is sent.", ex);
				pause = backoff.next();
			}
		}
	}

	private Duration attempt(OutgoingRow row, Backoff backoff) throws InterruptedException {
		try {
			return this.sending.attempt(row, backoff);
		}
		catch (CancellationException ex) {
			throw ex;
		}
		catch (IllegalStateException | IllegalArgumentException | NullPointerException ex) {
			// It would be the same the next time, and the chat's next messages must go
			// out.
			log.error("A message can't be made and is left out ({}).", ex.getClass().getName());
			log.debug("What is wrong with it.", ex);
			this.outbox.drop(row.number());
			return Duration.ZERO;
		}
	}

	private void tell(long number) {
		CompletableFuture<OutgoingRow> someone = this.awaited.get(number);
		if (someone != null) {
			OutgoingRow row = this.outbox.row(number);
			if (row.state().isFinal()) {
				someone.complete(row);
			}
		}
	}

}
