package dev.groundling.telegram.delivery;

import java.util.List;

/** What deals with the inbox and the outbox, from its start to its end. */
final class Delivery {

	private final List<Workers> workers;

	private final Handling handling;

	private final Senders senders;

	private final StopSignal taking;

	private final StopSignal sending;

	/**
	 * Puts the parts together.
	 * @param workers deal with the inbox
	 * @param handling what they do with an update
	 * @param senders deal with the outbox
	 * @param taking has the workers take no more
	 * @param sending has the senders send no more
	 */
	Delivery(List<Workers> workers, Handling handling, Senders senders, StopSignal taking, StopSignal sending) {
		this.workers = List.copyOf(workers);
		this.handling = handling;
		this.senders = senders;
		this.taking = taking;
		this.sending = sending;
	}

	/** Begins with what was left in both when the program ended. */
	void start() {
		this.senders.resume();
		this.workers.forEach(Workers::start);
	}

	/** Takes nothing more out of the inbox. */
	void stopTaking() {
		this.taking.give();
	}

	/**
	 * Tells whether all that was under way is done.
	 * @return whether nothing is being dealt with or sent
	 */
	boolean isDone() {
		return this.workers.stream().allMatch(Workers::areIdle) && this.senders.areIdle();
	}

	/** Breaks off what is still under way; it goes on after the next start. */
	void stop() {
		this.handling.breakOff();
		this.sending.give();
		this.workers.forEach(Workers::interrupt);
	}

}
