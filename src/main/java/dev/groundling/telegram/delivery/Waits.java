package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import dev.groundling.telegram.api.RawUpdate;
import dev.groundling.telegram.api.UnreadableUpdate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks after what waits for its turn for long. */
final class Waits {

	private static final Logger log = LoggerFactory.getLogger(Waits.class);

	private final Workers workers;

	private final ObjectProvider<UpdateHandler> handler;

	private final Outbox outbox;

	private final Progress progress;

	private final Senders senders;

	private final Duration patience;

	private final Clock clock;

	private final Set<Long> told = ConcurrentHashMap.newKeySet();

	/**
	 * Looks after what some workers haven't come to yet.
	 * @param workers the workers
	 * @param handler is told
	 * @param outbox takes what it says
	 * @param progress notes how far that has got
	 * @param senders send it
	 * @param patience how long an update may wait before that
	 * @param clock tells the time
	 */
	Waits(Workers workers, ObjectProvider<UpdateHandler> handler, Outbox outbox, Progress progress, Senders senders,
			Duration patience, Clock clock) {
		this.workers = workers;
		this.handler = handler;
		this.outbox = outbox;
		this.progress = progress;
		this.senders = senders;
		this.patience = patience;
		this.clock = clock;
	}

	/** Tells the handler of each update that waits for too long, once. */
	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void look() {
		long since = this.clock.millis() - this.patience.toMillis();
		List<Incoming> waiting = this.workers.waiting()
			.stream()
			.filter((update) -> update.arrivedAt() <= since && !update.refused())
			.toList();
		this.told.retainAll(waiting.stream().map(Incoming::number).collect(Collectors.toSet()));
		waiting.stream()
			.filter((update) -> this.told.add(update.number()))
			.forEach((update) -> Thread.ofVirtual().name("telegram-wait").start(() -> tell(update)));
	}

	private void tell(Incoming waiting) {
		UpdateReplies replies = new UpdateReplies(waiting.number(), this.outbox, this.progress, this.senders);
		try {
			RawUpdate.of(waiting.json())
				.ifPresent((update) -> this.handler.getObject().waiting(update.read(), replies));
		}
		catch (UnreadableUpdate ex) {
			log.debug("What waits can't be read.", ex);
		}
		// Nothing depends on it, and a message of an exception may quote the user.
		catch (RuntimeException ex) {
			log.warn("A user can't be told to be patient ({}).", ex.getClass().getName());
			log.debug("Why a user can't be told.", ex);
		}
	}

}
