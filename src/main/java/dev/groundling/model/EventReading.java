package dev.groundling.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.DefaultServerSentEventParser;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

/**
 * Reads a stream of events as they arrive. LangChain4j's parsers read a stream to its
 * end, and hold 24 KB while they wait for it; so they are given what has arrived, and
 * only whole events.
 */
final class EventReading {

	/** Read at a time, in bytes. */
	private static final int PIECE = 1024;

	private final CompletableFuture<HttpResponse<Publisher<List<ByteBuffer>>>> pending;

	private final Exchange exchange;

	private final ServerSentEventParser parser;

	private final WatchedEvents events;

	private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();

	/** How much of what has arrived is whole events, in bytes. */
	private int whole;

	private boolean lineIsEmpty = true;

	EventReading(CompletableFuture<HttpResponse<Publisher<List<ByteBuffer>>>> pending, Exchange exchange,
			ServerSentEventParser parser, WatchedEvents events) {
		this.pending = pending;
		this.exchange = exchange;
		this.parser = parser;
		this.events = events;
	}

	/**
	 * Reads the answer to its end, or until the exchange fails.
	 * @param afterEvents is run on this thread each time that events have been dealt with
	 */
	void read(Runnable afterEvents) {
		try {
			HttpResponse<Publisher<List<ByteBuffer>>> response = WatchedHttpClient.awaited(this.pending, this.exchange);
			try (WatchedBody body = WatchedHttpClient.opened(response, this.exchange)) {
				this.events.onOpen(SuccessfulHttpResponse.builder()
					.statusCode(response.statusCode())
					.headers(response.headers().map())
					.build());
				read(body, afterEvents);
				Aside.run(this.events::onClose);
				afterEvents.run();
			}
		}
		catch (IOException | RefusedRequest ex) {
			Aside.run(() -> this.events.onError(ex));
		}
	}

	private void read(WatchedBody body, Runnable afterEvents) throws IOException {
		byte[] piece = new byte[PIECE];
		for (int count = body.read(piece); count >= 0; count = body.read(piece)) {
			take(piece, count);
			if (this.whole > 0) {
				parse(afterEvents);
			}
		}
		this.whole = this.arrived.size();
		parse(afterEvents);
		if (body.isEmpty()) {
			throw new EOFException("The connection ended before the answer began.");
		}
	}

	// Server-sent events end with an empty line; in other formats each line is one.
	private void take(byte[] piece, int count) {
		boolean lines = !(this.parser instanceof DefaultServerSentEventParser);
		for (int i = 0; i < count; i++) {
			this.arrived.write(piece[i]);
			if (piece[i] == '\n') {
				this.whole = (lines || this.lineIsEmpty) ? this.arrived.size() : this.whole;
				this.lineIsEmpty = true;
			}
			else if (piece[i] != '\r') {
				this.lineIsEmpty = false;
			}
		}
	}

	private void parse(Runnable afterEvents) {
		byte[] bytes = this.arrived.toByteArray();
		int length = this.whole;
		this.arrived.reset();
		this.arrived.write(bytes, length, bytes.length - length);
		this.whole = 0;
		Aside.run(() -> this.parser.parse(new ByteArrayInputStream(bytes, 0, length), this.events));
		afterEvents.run();
	}

}
