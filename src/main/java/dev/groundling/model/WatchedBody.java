package dev.groundling.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The body of a server's answer, read no longer than its exchange allows. Java's own
 * stream waits for ever, since the timeout of a request ends with the headers. Closing is
 * allowed from any thread, ends a wait and closes the connection.
 */
final class WatchedBody extends InputStream implements Subscriber<List<ByteBuffer>> {

	private static final List<ByteBuffer> END = List.of(ByteBuffer.allocate(0));

	private final Exchange exchange;

	private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();

	private List<ByteBuffer> current = List.of();

	private volatile @Nullable Subscription subscription;

	private volatile @Nullable IOException broken;

	private volatile boolean closed;

	private boolean empty = true;

	WatchedBody(Exchange exchange) {
		this.exchange = exchange;
	}

	@Override
	public void onSubscribe(Subscription begun) {
		this.subscription = begun;
		if (this.closed) {
			begun.cancel();
		}
		else {
			begun.request(1);
		}
	}

	@Override
	public void onNext(List<ByteBuffer> buffers) {
		this.arrived.add(buffers);
	}

	@Override
	public void onError(Throwable fault) {
		this.broken = (fault instanceof IOException io) ? io : new IOException(fault);
		this.arrived.add(END);
	}

	@Override
	public void onComplete() {
		this.arrived.add(END);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		ByteBuffer buffer = filled();
		if (buffer == null) {
			return -1;
		}
		int count = Math.min(length, buffer.remaining());
		buffer.get(target, offset, count);
		this.empty = false;
		return count;
	}

	/** Whether nothing has come yet. */
	boolean isEmpty() {
		return this.empty;
	}

	private @Nullable ByteBuffer filled() throws IOException {
		while (true) {
			for (ByteBuffer buffer : this.current) {
				if (buffer.hasRemaining()) {
					return buffer;
				}
			}
			if (this.current == END || this.closed) {
				return null;
			}
			// So that what has been read isn't held while waiting.
			this.current = List.of();
			this.current = next();
			if (this.current == END && this.broken != null && !this.closed && !this.exchange.isComplete()) {
				throw this.broken;
			}
		}
	}

	private List<ByteBuffer> next() throws IOException {
		try {
			List<ByteBuffer> next = this.arrived.poll();
			if (next == null) {
				next = this.arrived.poll(Math.max(0, this.exchange.patience()), TimeUnit.NANOSECONDS);
			}
			if (next == null) {
				close();
				if (this.exchange.isComplete()) {
					return END;
				}
				throw new HttpTimeoutException("silent");
			}
			if (next != END && this.subscription != null) {
				this.subscription.request(1);
			}
			return next;
		}
		catch (InterruptedException ex) {
			close();
			Thread.currentThread().interrupt();
			throw (IOException) new InterruptedIOException().initCause(ex);
		}
	}

	@Override
	public void close() {
		this.closed = true;
		if (this.subscription != null) {
			this.subscription.cancel();
		}
		this.arrived.add(END);
	}

}
