package dev.groundling.testing;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Lets one thing happen at a time, and tells whoever waits for it. */
final class Turns {

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private volatile boolean closed;

	/** Does something that others may be waiting for. */
	<T extends @Nullable Object> T change(Supplier<T> work) {
		this.lock.lock();
		try {
			return work.get();
		}
		finally {
			this.changed.signalAll();
			this.lock.unlock();
		}
	}

	/** Looks at something that others may be changing. */
	<T extends @Nullable Object> T look(Supplier<T> work) {
		this.lock.lock();
		try {
			return work.get();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Waits for something, and tells whether it came about. */
	boolean waitFor(Duration patience, BooleanSupplier condition) {
		this.lock.lock();
		try {
			long left = patience.toNanos();
			while (!condition.getAsBoolean()) {
				if (left <= 0 || this.closed) {
					return false;
				}
				left = this.changed.awaitNanos(left);
			}
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.lock.unlock();
		}
	}

	void close() {
		change(() -> this.closed = true);
	}

	boolean isClosed() {
		return this.closed;
	}

}
