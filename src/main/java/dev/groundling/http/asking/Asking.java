package dev.groundling.http.asking;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionAnswering;
import dev.groundling.http.access.HttpSettings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The bounds within which questions are answered over HTTP, whatever the form they come
 * in: how many a minute of one asker, how many at a time, and how long one may take.
 */
@Component
public class Asking {

	private final QuestionAnswering answering;

	private final QuestionsPerMinute rate;

	private final int concurrency;

	private final Semaphore places;

	private final Duration timeout;

	Asking(QuestionAnswering answering, QuestionsPerMinute rate, HttpSettings settings) {
		this.answering = answering;
		this.rate = rate;
		this.concurrency = settings.concurrency();
		this.places = new Semaphore(settings.concurrency());
		this.timeout = settings.timeout();
	}

	/**
	 * Answers a question in one piece.
	 * @param question the question
	 * @param asker who asks it
	 * @return the answer
	 * @throws NotNow if the asker has asked too much, or the service has too much to do
	 */
	public Answer answer(Question question, Asker asker) {
		this.rate.count(asker);
		return placed(() -> finished(question));
	}

	/**
	 * Gives an asker a place, for a question that is answered in several pieces.
	 * @param asker who asks it
	 * @return gives the place back; to be called once
	 * @throws NotNow if the asker has asked too much, or the service has too much to do
	 */
	public Runnable place(Asker asker) {
		this.rate.count(asker);
		takePlace();
		return this.places::release;
	}

	/**
	 * Does what costs as much as a question, but isn't counted as one.
	 * @param <T> what comes of it
	 * @param work the work
	 * @return what the work returns
	 * @throws NotNow if the service has too much to do
	 */
	public <T> T placed(Supplier<T> work) {
		takePlace();
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

	private void takePlace() {
		if (!this.places.tryAcquire()) {
			throw new NotNow(HttpStatus.SERVICE_UNAVAILABLE,
					"All " + this.concurrency
							+ " places for questions are taken at the moment. Ask again in a few seconds.",
					NotNow.SOON);
		}
	}

	/**
	 * Begins to answer a question, for who has a place.
	 * @param question the question
	 * @return the answer to be
	 */
	public AnswerInProgress begin(Question question) {
		return AnswerInProgress.begin((listener) -> answer(question, listener));
	}

	/**
	 * Answers a question on this thread, for who has a place.
	 * @param question the question
	 * @param listener hears of the progress
	 * @return the answer
	 */
	public Answer answer(Question question, AnswerListener listener) {
		return this.answering.answer(question, listener);
	}

	/**
	 * Returns how long a question may take.
	 * @return the time after which it is given up
	 */
	public Duration timeout() {
		return this.timeout;
	}

	private Answer finished(Question question) {
		long end = System.nanoTime() + this.timeout.toNanos();
		try (AnswerInProgress answer = begin(question)) {
			while (true) {
				switch (answer.next(Duration.ofNanos(end - System.nanoTime()))) {
					case AnswerEvent.Finished(Answer made) -> {
						return made;
					}
					case AnswerEvent.Failed(RuntimeException fault) -> throw fault;
					case AnswerEvent.Failed(Error fault) -> throw fault;
					case AnswerEvent.Failed(Throwable fault) -> throw new IllegalStateException(fault);
					case AnswerEvent.Passages found -> {
					}
					case AnswerEvent.Delta piece -> {
					}
					case null -> throw NotNow.tooLong(this.timeout);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Nobody waits for the answer any more.");
		}
	}

}
