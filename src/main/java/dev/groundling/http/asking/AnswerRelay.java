package dev.groundling.http.asking;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes on to a client what happens to an answer while it is made.
 * <p>
 * The request's own thread, a virtual one, does all the writing, and if nothing happens
 * for a moment, it lets go of the request and leaves the rest to another
 * ({@link BareConnection}). So nothing can be written at the same time or after the end,
 * the server's stop waits for streams as for other requests, and a thousand of them cost
 * no thread of the machine. A client that has gone is noticed only by writing to it. That
 * is why a comment is sent as soon as nothing has happened for a moment; when it fails,
 * or Tomcat's time for writing ({@code server.tomcat.connection-timeout}) is over, the
 * answer is given up.
 */
public final class AnswerRelay {

	private static final Logger log = LoggerFactory.getLogger(AnswerRelay.class);

	/** Time until a comment is sent. */
	public static final Duration KEEP_ALIVE = Duration.ofSeconds(2);

	/** Silence after which a stream goes on without its request. */
	private static final Duration QUIET = Duration.ofMillis(250);

	private final AnswerInProgress answer;

	private final Client client;

	private final Runnable afterwards;

	private final Duration longest;

	private final Duration keepAlive;

	private final long begun = System.nanoTime();

	private boolean inRequest = true;

	private AnswerRelay(AnswerInProgress answer, Client client, Runnable afterwards, Duration longest,
			Duration keepAlive) {
		this.answer = answer;
		this.client = client;
		this.afterwards = afterwards;
		this.longest = longest;
		this.keepAlive = keepAlive;
	}

	/**
	 * Makes an answer and tells a client all the while. What goes wrong before anything
	 * has been sent is thrown, to be answered as with any other request. When it returns,
	 * the request must be returned from at once: if the answer takes long, the rest is
	 * told after that.
	 * @param answering makes the answer and tells the listener of its progress; it is
	 * interrupted when the client has gone
	 * @param client the client
	 * @param afterwards is run once, when the answer is over, whatever became of it
	 * @param longest longest time it may take
	 * @param keepAlive time until a comment is sent
	 */
	public static void relay(Function<AnswerListener, Answer> answering, Client client, Runnable afterwards,
			Duration longest, Duration keepAlive) {
		AnswerInProgress answer = AnswerInProgress.begin(answering);
		new AnswerRelay(answer, client, afterwards, longest, keepAlive).relay();
	}

	private void relay() {
		boolean over = true;
		try {
			over = forward();
			if (over) {
				this.client.stream().end();
			}
		}
		catch (IOException ex) {
			log.debug("The client left before it was answered.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			if (over) {
				this.answer.close();
				this.afterwards.run();
			}
		}
	}

	// Whether it is over; if not, it goes on without the request.
	private boolean forward() throws IOException, InterruptedException {
		while (true) {
			AnswerEvent event = this.answer.next(patience());
			switch (event) {
				case AnswerEvent.Failed(RuntimeException fault) when !this.client.stream().begun() -> throw fault;
				case AnswerEvent.Failed(Error fault) when !this.client.stream().begun() -> throw fault;
				case AnswerEvent.Finished end -> {
					this.client.tell(end);
					return true;
				}
				case AnswerEvent.Failed end -> {
					this.client.tell(end);
					return true;
				}
				case null, default -> {
					if (System.nanoTime() - this.begun > this.longest.toNanos()) {
						giveUp(NotNow.tooLong(this.longest));
						return true;
					}
				}
			}
			if (event != null) {
				this.client.tell(event);
			}
			else if (hasLeftRequest()) {
				return false;
			}
			else {
				this.client.stream().keepAlive();
			}
		}
	}

	private Duration patience() {
		boolean mayLeave = this.inRequest && this.client.stream().begun();
		return (mayLeave && QUIET.compareTo(this.keepAlive) < 0) ? QUIET : this.keepAlive;
	}

	// At the first silence or never.
	private boolean hasLeftRequest() {
		if (!this.inRequest || !this.client.stream().begun()) {
			return false;
		}
		this.inRequest = false;
		return this.client.stream().leaveRequest(LogContext.around(this::relay));
	}

	private void giveUp(NotNow reason) throws IOException {
		if (!this.client.stream().begun()) {
			throw reason;
		}
		this.client.tell(new AnswerEvent.Failed(reason));
	}

	/** Whoever is told. */
	public interface Client {

		/**
		 * Returns where it reads.
		 * @return its stream
		 */
		EventStream stream();

		/**
		 * Tells it of an event.
		 * @param event what has happened
		 * @throws IOException if it has gone or doesn't read
		 */
		void tell(AnswerEvent event) throws IOException;

	}

}
