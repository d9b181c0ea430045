package dev.groundling.http.asking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.WebConnection;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * The connection to a client, and nothing else of its request, for what is left of a
 * response in chunks. For each request Tomcat and Spring hold some 90 KB until it has
 * been returned from: buffers, headers and the calls that led to it. That is much for a
 * stream that waits for a model, but only where the protocol changes does Tomcat let go
 * of it and leave the connection open. So it is told of a change, though the protocol
 * stays HTTP/1.1: the response is committed, and no status 101 is sent any more.
 * <p>
 * The rest is done on another thread, since a thread keeps the room that its deepest
 * calls took. It is one of the server's too, so that the server waits for it when it
 * stops. The connection is closed after the response.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-7.1">Chunked transfer
 * coding</a>
 */
public final class BareConnection implements InternalHttpUpgradeHandler {

	private static final byte[] LINE_END = { '\r', '\n' };

	private static final byte[] LAST_CHUNK = { '0', '\r', '\n', '\r', '\n' };

	private @Nullable SocketWrapperBase<?> socket;

	private @Nullable Runnable rest;

	/** Tomcat makes it. */
	public BareConnection() {
	}

	void goOnWith(Runnable work) {
		this.rest = work;
	}

	/** Sends a chunk, which must not be empty. */
	void write(byte[] bytes) throws IOException {
		send(Integer.toHexString(bytes.length).getBytes(StandardCharsets.US_ASCII), LINE_END, bytes, LINE_END);
	}

	/** Tells that there are no more chunks. */
	void end() throws IOException {
		send(LAST_CHUNK);
	}

	private void send(byte[]... parts) throws IOException {
		if (this.socket == null) {
			throw new IOException("The connection was closed.");
		}
		for (byte[] part : parts) {
			this.socket.write(true, part, 0, part.length);
		}
		this.socket.flush(true);
	}

	@Override
	public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
		this.socket = wrapper;
		// It would hold the request, until another one came.
		wrapper.setAppReadBufHandler(null);
	}

	@Override
	public SocketState upgradeDispatch(SocketEvent event) {
		SocketWrapperBase<?> open = Objects.requireNonNull(this.socket);
		open.execute(() -> {
			try {
				goOn();
			}
			finally {
				open.close();
			}
		});
		return SocketState.SUSPENDED;
	}

	// Without having got that far, if the client left meanwhile; whoever writes is to
	// find out.
	@Override
	public void destroy() {
		goOn();
	}

	private void goOn() {
		Runnable work = this.rest;
		this.rest = null;
		if (work != null) {
			work.run();
		}
	}

	@Override
	public void init(WebConnection connection) {
	}

	@Override
	public void setSslSupport(SSLSupport support) {
	}

	@Override
	public void timeoutAsync(long now) {
	}

	@Override
	public void pause() {
	}

}
