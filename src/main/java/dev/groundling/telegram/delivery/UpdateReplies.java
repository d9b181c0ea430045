package dev.groundling.telegram.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.groundling.telegram.delivery.OutgoingRow.State;

/** Takes what is to be said about one update. */
final class UpdateReplies implements Replies {

	/** After that a message that was wanted at once isn't wanted any more. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final long incoming;

	private final Outbox outbox;

	private final Progress progress;

	private final Senders senders;

	private int calls;

	private boolean finished;

	UpdateReplies(long incoming, Outbox outbox, Progress progress, Senders senders) {
		this.incoming = incoming;
		this.outbox = outbox;
		this.progress = progress;
		this.senders = senders;
	}

	@Override
	public int now(Outgoing.Send message) {
		OutgoingRow row = this.outbox.now(this.incoming, ++this.calls, message);
		CompletableFuture<OutgoingRow> sent = this.senders.await(row.number());
		try {
			// It may have been sent before somebody waited for it.
			OutgoingRow now = this.outbox.row(row.number());
			if (!now.state().isFinal()) {
				this.senders.wake(now.place().chat());
				now = sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			}
			return id(now);
		}
		catch (TimeoutException ex) {
			this.progress.withdrawn(row);
			return id(this.outbox.row(row.number()));
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("Waiting for a message failed.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("The program stops.");
		}
		finally {
			this.senders.forget(row.number());
		}
	}

	private static int id(OutgoingRow row) {
		return (row.state() == State.DONE) ? Objects.requireNonNullElse(row.message(), 0) : 0;
	}

	@Override
	public void finish(List<? extends Outgoing> messages) {
		this.finished = true;
		this.outbox.finish(this.incoming, messages).forEach(this.senders::wake);
	}

	/**
	 * Tells whether the update is dealt with.
	 * @return whether {@link #finish} was called
	 */
	boolean areFinished() {
		return this.finished;
	}

}
