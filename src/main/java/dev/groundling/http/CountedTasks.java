package dev.groundling.http;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands tasks on and knows how many aren't finished, those that wait for a thread
 * included.
 */
final class CountedTasks implements Executor {

	private final Executor executor;

	private final AtomicLong unfinished = new AtomicLong();

	CountedTasks(Executor executor) {
		this.executor = executor;
	}

	@Override
	public void execute(Runnable task) {
		this.unfinished.incrementAndGet();
		try {
			this.executor.execute(() -> run(task));
		}
		catch (RejectedExecutionException ex) {
			this.unfinished.decrementAndGet();
			throw ex;
		}
	}

	private void run(Runnable task) {
		try {
			task.run();
		}
		finally {
			this.unfinished.decrementAndGet();
		}
	}

	/** Tells how many tasks have been given and not finished. */
	long unfinished() {
		return this.unfinished.get();
	}

}
