package dev.groundling.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One connection to a {@link FakeBotApi}, good for many requests one after another.
 */
final class BotApiConnection {

	private final Socket socket;

	private final InputStream in;

	BotApiConnection(Socket socket) throws IOException {
		this.socket = socket;
		this.in = new BufferedInputStream(socket.getInputStream());
		socket.setTcpNoDelay(true);
	}

	/** Reads the next request, or {@code null} when the client has hung up. */
	@Nullable BotApiRequest read() throws IOException {
		String first = line();
		if (first.isEmpty()) {
			return null;
		}
		Map<String, String> headers = new TreeMap<>();
		for (String line = line(); !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
		}
		byte[] body = "chunked".equals(headers.get("transfer-encoding")) ? chunks()
				: this.in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
		return BotApiRequest.of(first.split(" ", 3)[1], headers, body);
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		int length = Integer.parseInt(line(), 16);
		while (length > 0) {
			body.write(this.in.readNBytes(length));
			line();
			length = Integer.parseInt(line(), 16);
		}
		line();
		return body.toByteArray();
	}

	private String line() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int next = this.in.read();
		while (next >= 0 && next != '\n') {
			if (next != '\r') {
				bytes.write(next);
			}
			next = this.in.read();
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

	void write(BotApiReply reply) throws IOException {
		StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status() + " Fake\r\n");
		reply.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
		head.append("Content-Length: " + reply.body().length + "\r\n\r\n");
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.write(head.toString().getBytes(StandardCharsets.UTF_8));
		whole.write(reply.body());
		this.socket.getOutputStream().write(whole.toByteArray());
		this.socket.getOutputStream().flush();
	}

	/** Says nothing until the client loses patience. */
	void hang() throws IOException {
		while (this.in.read() >= 0) {
			// The client sends nothing more, so this ends when it hangs up.
		}
	}

}
