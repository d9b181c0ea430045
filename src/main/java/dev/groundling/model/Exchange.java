package dev.groundling.model;

import java.time.Duration;
import java.util.concurrent.CancellationException;

import dev.langchain4j.model.chat.response.StreamingHandle;
import org.jspecify.annotations.Nullable;

/**
 * One request to a model's server and what comes back, from the side of whoever waits for
 * it. LangChain4j's clients have no place for a deadline, so the exchange is tied to the
 * thread that makes it, and {@link WatchedHttpClient} finds it there: the clients send
 * their request from the thread that calls them.
 * <p>
 * The first failure stands; what the client makes of it afterwards doesn't count.
 * Cancelling is allowed from any thread and closes the connection.
 */
final class Exchange implements StreamingHandle {

	private static final ThreadLocal<@Nullable Exchange> CURRENT = new ThreadLocal<>();

	/** What a server may take to hang up after its last word. */
	private static final long FAREWELL = Duration.ofMillis(250).toNanos();

	private final long deadline;

	private final long longestSilence;

	private volatile long lastSign = System.nanoTime();

	private volatile boolean complete;

	private @Nullable Throwable failure;

	private @Nullable WatchedBody body;

	private @Nullable EventReading events;

	/**
	 * Creates an exchange that begins now.
	 * @param deadline when it must be over, by {@link System#nanoTime()}
	 * @param longestSilence how long the server may say nothing
	 */
	Exchange(long deadline, Duration longestSilence) {
		this.deadline = deadline;
		this.longestSilence = longestSilence.toNanos();
	}

	/**
	 * The exchange that this thread is in.
	 * @throws IllegalStateException if it is in none, as when a client sends its requests
	 * from another thread, where nothing would watch over them
	 */
	static Exchange current() {
		Exchange exchange = CURRENT.get();
		if (exchange == null) {
			throw new IllegalStateException("A model's server was called outside of an exchange.");
		}
		return exchange;
	}

	/**
	 * Does something that sends a request on this thread, and returns when it is over.
	 */
	void run(Runnable request) {
		CURRENT.set(this);
		try {
			request.run();
		}
		finally {
			CURRENT.remove();
		}
	}

	/**
	 * Does something that asks for a stream of events, and reads that to its end.
	 * @param request sends the request
	 * @param afterEvents is run on this thread each time that events have been dealt with
	 */
	void run(Runnable request, Runnable afterEvents) {
		Aside.run(() -> run(request));
		if (this.events != null) {
			this.events.read(afterEvents);
		}
	}

	/** A request for events was sent. */
	void follow(EventReading reading) {
		this.events = reading;
	}

	/** Nanoseconds that may still be waited for the next byte; 0 or less: none. */
	long patience() {
		long now = System.nanoTime();
		if (this.complete) {
			return Math.min(this.deadline - now, this.lastSign + FAREWELL - now);
		}
		return Math.min(this.deadline - now, this.lastSign + this.longestSilence - now);
	}

	/** Whether it ran out of time as a whole, rather than fell silent. */
	boolean isOverdue() {
		return System.nanoTime() >= this.deadline;
	}

	/** The server said something, and it has been dealt with. */
	void heard() {
		this.lastSign = System.nanoTime();
	}

	/** The answer is whole; only the end of the connection is still to come. */
	void complete() {
		this.complete = true;
	}

	boolean isComplete() {
		return this.complete;
	}

	/** The server's answer begins to arrive. */
	synchronized void opened(WatchedBody opened) {
		this.body = opened;
		if (this.failure != null) {
			opened.close();
		}
	}

	/** Ends it with a failure, unless one has ended it before. */
	synchronized void fail(Throwable cause) {
		if (this.failure == null) {
			this.failure = cause;
		}
		if (this.body != null) {
			this.body.close();
		}
	}

	/** What it failed of, {@code null} if it hasn't. */
	synchronized @Nullable Throwable failure() {
		return this.failure;
	}

	boolean hasFailed() {
		return failure() != null;
	}

	@Override
	public void cancel() {
		fail(new CancellationException("The question was withdrawn."));
	}

	@Override
	public boolean isCancelled() {
		return failure() instanceof CancellationException;
	}

}
