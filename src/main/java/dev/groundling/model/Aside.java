package dev.groundling.model;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Has work done on a thread that ends with it, and waits. LangChain4j's clients write and
 * read JSON with Jackson 2, which keeps some 24 KB of buffers for each thread as long as
 * that lives, and who waits for a model lives long.
 */
final class Aside {

	private Aside() {
	}

	/**
	 * Does it.
	 * @param work the work, which must not wait for anything: it isn't given up when the
	 * calling thread is interrupted; that stays interrupted then
	 */
	static void run(Runnable work) {
		FutureTask<Void> task = new FutureTask<>(work, null);
		Thread.ofVirtual().name("model-aside").start(task);
		boolean interrupted = false;
		try {
			while (true) {
				try {
					task.get();
					return;
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
		}
		catch (ExecutionException ex) {
			switch (ex.getCause()) {
				case RuntimeException fault -> throw fault;
				case Error fault -> throw fault;
				case null, default -> throw new IllegalStateException(ex);
			}
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
