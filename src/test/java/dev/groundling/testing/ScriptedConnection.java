package dev.groundling.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import dev.groundling.testing.ReplyStep.Close;
import dev.groundling.testing.ReplyStep.End;
import dev.groundling.testing.ReplyStep.Fault;
import dev.groundling.testing.ReplyStep.Finish;
import dev.groundling.testing.ReplyStep.KeepAlive;
import dev.groundling.testing.ReplyStep.Pause;
import dev.groundling.testing.ReplyStep.Raw;
import dev.groundling.testing.ReplyStep.Reset;
import dev.groundling.testing.ReplyStep.Stall;
import dev.groundling.testing.ReplyStep.Token;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a {@link ScriptedModel}, good for one request.
 */
final class ScriptedConnection {

	private static final Duration BETWEEN_SIGNS = Duration.ofMillis(20);

	private final Socket socket;

	private final InputStream in;

	private final OutputStream out;

	ScriptedConnection(Socket socket) throws IOException {
		this.socket = socket;
		this.in = socket.getInputStream();
		this.out = socket.getOutputStream();
		socket.setTcpNoDelay(true);
	}

	@Nullable ModelRequest read() throws IOException {
		String first = line();
		if (first.isEmpty()) {
			return null;
		}
		Map<String, String> headers = new TreeMap<>();
		for (String line = line(); !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
		}
		int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
		String body = new String(this.in.readNBytes(length), StandardCharsets.UTF_8);
		String[] parts = first.split(" ", 3);
		return new ModelRequest(parts[0], parts[1], headers, body, new CompletableFuture<>());
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

	void play(ModelReply reply, ModelRequest request) throws IOException {
		WireFormat format = format(request);
		try {
			if (reply.status() != 0) {
				head(reply, format);
			}
			if (reply.steps().stream().anyMatch(Token.class::isInstance)) {
				send(format.begin());
			}
			for (ReplyStep step : reply.steps()) {
				take(step, format);
			}
		}
		catch (IOException ex) {
			request.hungUp().complete(null);
			throw ex;
		}
	}

	private static WireFormat format(ModelRequest request) {
		String path = request.path();
		if (path.endsWith("/api/chat")) {
			return WireFormat.OLLAMA;
		}
		if (path.endsWith("/messages")) {
			return WireFormat.ANTHROPIC;
		}
		if (path.contains(":streamGenerateContent")) {
			return WireFormat.GEMINI;
		}
		return "langchain4j-mistral-ai".equals(request.header("user-agent")) ? WireFormat.MISTRAL : WireFormat.OPENAI;
	}

	private void head(ModelReply reply, WireFormat format) throws IOException {
		StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status() + " Scripted\r\n");
		reply.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
		if (!reply.headers().containsKey("Content-Type")) {
			head.append("Content-Type: " + format.contentType() + "\r\n");
		}
		write(head + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n");
	}

	private void take(ReplyStep step, WireFormat format) throws IOException {
		switch (step) {
			case Token token -> send(format.token(token.text()));
			case Finish finish -> send(format.finish(finish.reason()));
			case Fault fault -> send(format.error(fault.message()));
			case Raw raw -> send(raw.text());
			case Pause pause -> waitFor(pause.length());
			case Stall stall -> waitFor(Duration.ZERO);
			case KeepAlive alive -> keepAlive(format);
			case End end -> write("0\r\n\r\n");
			case Close close -> this.socket.close();
			case Reset reset -> {
				this.socket.setSoLinger(true, 0);
				this.socket.close();
			}
		}
	}

	private void keepAlive(WireFormat format) throws IOException {
		while (true) {
			send(format.keepAlive());
			waitFor(BETWEEN_SIGNS);
		}
	}

	// The client sends nothing more, so reading ends when it hangs up. Zero waits for
	// ever.
	private void waitFor(Duration length) throws IOException {
		this.socket.setSoTimeout((int) length.toMillis());
		try {
			if (this.in.read() < 0) {
				throw new IOException("The client hung up.");
			}
		}
		catch (SocketTimeoutException ex) {
			// The pause is over.
		}
	}

	private void send(String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > 0) {
			ByteArrayOutputStream chunk = new ByteArrayOutputStream();
			chunk.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
			chunk.write(bytes);
			chunk.write("\r\n".getBytes(StandardCharsets.UTF_8));
			this.out.write(chunk.toByteArray());
			this.out.flush();
		}
	}

	private void write(String text) throws IOException {
		this.out.write(text.getBytes(StandardCharsets.UTF_8));
		this.out.flush();
	}

}
