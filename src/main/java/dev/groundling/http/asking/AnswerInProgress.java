package dev.groundling.http.asking;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.retrieval.RankedPassage;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is being made, on a virtual thread of its own. What happens to it queues
 * up here, and so the making never waits for a client that reads slowly: it would keep
 * its place at the model, and its conversation, from others meanwhile. The queue holds no
 * more than the events of one answer.
 */
public final class AnswerInProgress implements AutoCloseable {

	private static final ThreadFactory THREADS = Thread.ofVirtual().name("answer-", 0).factory();

	private final BlockingQueue<AnswerEvent> events = new LinkedBlockingQueue<>();

	private final FutureTask<Answer> making;

	private final Thread thread;

	private AnswerInProgress(Function<AnswerListener, Answer> answering) {
		this.making = new Making(answering, this.events);
		this.thread = THREADS.newThread(LogContext.around(this.making));
	}

	/**
	 * Begins to answer.
	 * @param answering makes the answer and tells the listener of its progress; to be
	 * interrupted when nobody wants the answer any more
	 * @return the answer to be
	 */
	public static AnswerInProgress begin(Function<AnswerListener, Answer> answering) {
		AnswerInProgress begun = new AnswerInProgress(answering);
		begun.thread.start();
		return begun;
	}

	/**
	 * Waits for what happens next.
	 * @param patience longest time to wait
	 * @return the event, or {@code null} if nothing happened in that time
	 * @throws InterruptedException if whoever waits is interrupted
	 */
	public @Nullable AnswerEvent next(Duration patience) throws InterruptedException {
		return this.events.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
	}

	/**
	 * Gives the answer up unless it is there, and waits until its thread has ended.
	 */
	@Override
	public void close() {
		this.making.cancel(true);
		try {
			this.thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static final class Making extends FutureTask<Answer> {

		private final BlockingQueue<AnswerEvent> events;

		Making(Function<AnswerListener, Answer> answering, BlockingQueue<AnswerEvent> events) {
			super(() -> answering.apply(new Queueing(events)));
			this.events = events;
		}

		@Override
		protected void done() {
			switch (state()) {
				case SUCCESS -> this.events.add(new AnswerEvent.Finished(resultNow()));
				case FAILED -> this.events.add(new AnswerEvent.Failed(exceptionNow()));
				// Whoever gave it up doesn't wait for it.
				case CANCELLED, RUNNING -> {
				}
			}
		}

	}

	private record Queueing(BlockingQueue<AnswerEvent> events) implements AnswerListener {

		@Override
		public void passages(List<RankedPassage> passages) {
			this.events.add(new AnswerEvent.Passages(passages));
		}

		@Override
		public void delta(String text) {
			this.events.add(new AnswerEvent.Delta(text));
		}

	}

}
