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
 * The request's own thread, a virtual one, does all the writing, and so nothing can be
 * written at the same time or after the end, the server's stop waits for streams as for
 * other requests, and a thousand of them cost no thread of the machine. A client that has
 * gone is noticed only by writing to it. That is why a comment is sent as soon as nothing
 * has happened for a moment; when it fails, or Tomcat's time for writing
 * ({@code server.tomcat.connection-timeout}) is over, the answer is given up.
 */
public final class AnswerRelay {

	private static final Logger log = LoggerFactory.getLogger(AnswerRelay.class);

	/** Time until a comment is sent. */
	public static final Duration KEEP_ALIVE = Duration.ofSeconds(2);

	private AnswerRelay() {
	}

	/**
	 * Makes an answer and tells a client all the while. What goes wrong before anything
	 * has been sent is thrown, to be answered as with any other request.
	 * @param answering makes the answer and tells the listener of its progress; it is
	 * interrupted when the client has gone
	 * @param client the client
	 * @param longest longest time it may take
	 * @param keepAlive time until a comment is sent
	 */
	public static void relay(Function<AnswerListener, Answer> answering, Client client, Duration longest,
			Duration keepAlive) {
		try (AnswerInProgress answer = AnswerInProgress.begin(answering)) {
			forward(answer, client, longest, keepAlive);
			client.stream().end();
		}
		catch (IOException ex) {
			log.debug("The client left before it was answered.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void forward(AnswerInProgress answer, Client client, Duration longest, Duration keepAlive)
			throws IOException, InterruptedException {
		long begun = System.nanoTime();
		while (true) {
			AnswerEvent event = answer.next(keepAlive);
			switch (event) {
				case AnswerEvent.Failed(RuntimeException fault) when !client.stream().begun() -> throw fault;
				case AnswerEvent.Failed(Error fault) when !client.stream().begun() -> throw fault;
				case AnswerEvent.Finished end -> {
					client.tell(end);
					return;
				}
				case AnswerEvent.Failed end -> {
					client.tell(end);
					return;
				}
				case null, default -> {
					if (System.nanoTime() - begun > longest.toNanos()) {
						giveUp(client, NotNow.tooLong(longest));
						return;
					}
				}
			}
			if (event != null) {
				client.tell(event);
			}
			else {
				client.stream().keepAlive();
			}
		}
	}

	private static void giveUp(Client client, NotNow reason) throws IOException {
		if (!client.stream().begun()) {
			throw reason;
		}
		client.tell(new AnswerEvent.Failed(reason));
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
