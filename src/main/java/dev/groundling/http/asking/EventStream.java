package dev.groundling.http.asking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A response made of server-sent events. It begins with the first of them; until then the
 * request can still be answered in another way. For one thread at a time.
 *
 * @see <a href=
 * "https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
public final class EventStream {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private boolean begun;

	private @Nullable BareConnection connection;

	/**
	 * Prepares a stream.
	 * @param request whose response it is
	 * @param response the response, of which nothing has been sent yet
	 */
	public EventStream(HttpServletRequest request, HttpServletResponse response) {
		this.request = request;
		this.response = response;
	}

	/** Tells whether anything has been sent. */
	public boolean begun() {
		return this.begun;
	}

	/**
	 * Sends an event.
	 * @param name what kind of event it is
	 * @param json its data on one line, as JSON is that isn't indented: line breaks in a
	 * text are escaped there
	 * @throws IOException if the client has gone or doesn't read
	 */
	public void send(String name, String json) throws IOException {
		write("event: " + name + "\ndata: " + json + "\n\n");
	}

	/**
	 * Sends an event of no particular kind.
	 * @param data its data on one line
	 * @throws IOException if the client has gone or doesn't read
	 */
	public void send(String data) throws IOException {
		write("data: " + data + "\n\n");
	}

	/**
	 * Sends a comment, which clients ignore: proxies see that the connection is in use,
	 * and the writing shows whether the client is still there.
	 * @throws IOException if the client has gone or doesn't read
	 */
	public void keepAlive() throws IOException {
		write(":\n\n");
	}

	/**
	 * Lets go of the request, if the stream can go on without it: it has begun, in chunks
	 * of HTTP/1.1.
	 * @param rest does what is still to be done, on another thread, as soon as the
	 * request has been returned from
	 * @return whether it is let go of, and must be returned from at once
	 * @see BareConnection
	 */
	boolean leaveRequest(Runnable rest) {
		boolean chunked = "chunked".equals(this.response.getHeader(HttpHeaders.TRANSFER_ENCODING))
				&& this.response.getHeader(HttpHeaders.CONTENT_ENCODING) == null;
		if (!this.begun || !chunked) {
			return false;
		}
		try {
			this.connection = this.request.upgrade(BareConnection.class);
			this.connection.goOnWith(rest);
			return true;
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Ends the response.
	 * @throws IOException if the client has gone or doesn't read
	 */
	public void end() throws IOException {
		if (this.connection != null) {
			this.connection.end();
		}
		else {
			this.response.getOutputStream().close();
		}
	}

	private void write(String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (this.connection != null) {
			this.connection.write(bytes);
		}
		else {
			respond(bytes);
		}
	}

	private void respond(byte[] bytes) throws IOException {
		if (!this.begun) {
			this.begun = true;
			this.response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
			this.response.setCharacterEncoding(StandardCharsets.UTF_8);
			this.response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			// Has nginx and its like pass on each event at once.
			this.response.setHeader("X-Accel-Buffering", "no");
		}
		OutputStream body = this.response.getOutputStream();
		body.write(bytes);
		body.flush();
	}

}
