package dev.groundling.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A client that reads a stream line by line, and may stop reading, or leave, at any time.
 */
final class StreamReader implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 30_000;

	private final Socket socket;

	private final BufferedReader lines;

	private StreamReader(Socket socket) throws IOException {
		this.socket = socket;
		this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
	}

	static StreamReader get(int port, String path) throws IOException {
		return get(port, path, "HTTP/1.1");
	}

	static StreamReader get(int port, String path, String version) throws IOException {
		return send(port, "GET " + path + " " + version + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
	}

	static StreamReader ask(int port, String question) throws IOException {
		String body = "{\"question\": \"" + question + "\"}";
		return send(port, """
				POST /api/ask HTTP/1.1
				Host: localhost
				Connection: close
				Accept: text/event-stream
				Content-Type: application/json
				Content-Length: %d

				%s""".formatted(body.length(), body).replace("\n", "\r\n"));
	}

	private static StreamReader send(int port, String request) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setSoTimeout(PATIENCE_MILLIS);
		socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
		return new StreamReader(socket);
	}

	/** Reads on until just this line has come. */
	void await(String line) {
		if (this.lines.lines().noneMatch(line::equals)) {
			throw new AssertionError("The stream ended without the line " + line);
		}
	}

	/** Reads on until a line begins like this, and returns the rest of it. */
	String awaitStart(String start) {
		return this.lines.lines()
			.filter((line) -> line.startsWith(start))
			.map((line) -> line.substring(start.length()))
			.findFirst()
			.orElseThrow(() -> new AssertionError("The stream ended without a line that begins with " + start));
	}

	/**
	 * Passes over what has come, without waiting, and tells whether there was anything.
	 */
	boolean passOver() throws IOException {
		boolean any = false;
		while (this.lines.ready()) {
			this.lines.readLine();
			any = true;
		}
		return any;
	}

	/** Reads on until the server hangs up. */
	List<String> rest() {
		return this.lines.lines().toList();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
