package dev.groundling.model;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

/**
 * What LangChain4j's models send their requests through. It differs from LangChain4j's
 * own client in that it keeps to the {@link Exchange} it is called in: no wait lasts
 * longer than that allows, not even for a body that stalls; an interrupt or a cancelled
 * exchange closes the connection at once; and a refusal keeps the header that says when
 * to try again. To that end it reads a document on the thread that calls it; a stream of
 * events it leaves to the exchange to be read.
 */
final class WatchedHttpClient implements HttpClient, AutoCloseable {

	/** As much of an error page as is kept, in bytes. */
	private static final int MOST_OF_AN_ERROR = 16 * 1024;

	/** Larger than any list of models. */
	private static final int MOST_OF_A_DOCUMENT = 8 * 1024 * 1024;

	private final java.net.http.HttpClient client;

	private WatchedHttpClient(java.net.http.HttpClient client) {
		this.client = client;
	}

	static WatchedHttpClient create() {
		return new WatchedHttpClient(java.net.http.HttpClient.newBuilder()
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.proxy(ProxySelector.getDefault())
			.build());
	}

	@Override
	public SuccessfulHttpResponse execute(HttpRequest request) {
		Exchange exchange = Exchange.current();
		try {
			HttpResponse<Publisher<List<ByteBuffer>>> response = awaited(sent(request, exchange), exchange);
			try (WatchedBody body = opened(response, exchange)) {
				return SuccessfulHttpResponse.builder()
					.statusCode(response.statusCode())
					.headers(response.headers().map())
					.body(body.readNBytes(MOST_OF_A_DOCUMENT))
					.build();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
		Exchange exchange = Exchange.current();
		exchange
			.follow(new EventReading(sent(request, exchange), exchange, parser, new WatchedEvents(exchange, listener)));
	}

	/** Breaks off whatever is still under way. */
	@Override
	public void close() {
		this.client.shutdownNow();
	}

	private CompletableFuture<HttpResponse<Publisher<List<ByteBuffer>>>> sent(HttpRequest request, Exchange exchange) {
		CompletableFuture<HttpResponse<Publisher<List<ByteBuffer>>>> pending = this.client
			.sendAsync(translated(request), BodyHandlers.ofPublisher());
		// Silence begins when the server has been asked, whatever it took to get there.
		exchange.heard();
		return pending;
	}

	/**
	 * Waits for an answer to begin, as long as the exchange allows.
	 */
	static HttpResponse<Publisher<List<ByteBuffer>>> awaited(
			CompletableFuture<HttpResponse<Publisher<List<ByteBuffer>>>> pending, Exchange exchange)
			throws IOException {
		try {
			return pending.get(Math.max(0, exchange.patience()), TimeUnit.NANOSECONDS);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof IOException io) ? io : new IOException(ex.getCause());
		}
		catch (TimeoutException ex) {
			throw (IOException) new HttpTimeoutException("silent").initCause(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw (IOException) new InterruptedIOException().initCause(ex);
		}
		finally {
			// Nothing happens to an answer that is there; otherwise its connection is
			// closed.
			pending.cancel(true);
		}
	}

	/**
	 * Begins to take in an answer.
	 * @throws RefusedRequest if it says no
	 */
	static WatchedBody opened(HttpResponse<Publisher<List<ByteBuffer>>> response, Exchange exchange)
			throws IOException {
		WatchedBody body = new WatchedBody(exchange);
		exchange.opened(body);
		response.body().subscribe(body);
		int status = response.statusCode();
		if (status < 200 || status > 299) {
			throw new RefusedRequest(status, errorText(body), response.headers());
		}
		if (isWebPage(response.headers())) {
			body.close();
			throw new UnreadableReply("It answers with a web page.", null);
		}
		return body;
	}

	// What the status says is worth more than a body that doesn't come.
	private static String errorText(WatchedBody body) throws IOException {
		try (body) {
			return new String(body.readNBytes(MOST_OF_AN_ERROR), StandardCharsets.UTF_8);
		}
		catch (HttpTimeoutException ex) {
			return "";
		}
	}

	private static boolean isWebPage(HttpHeaders headers) {
		return headers.firstValue("content-type").filter((type) -> type.startsWith("text/html")).isPresent();
	}

	// Over an unencrypted connection Java would ask for HTTP/2 by a header that some
	// servers of models trip over.
	private static java.net.http.HttpRequest translated(HttpRequest request) {
		URI uri = URI.create(request.url());
		java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(uri)
			.version("http".equals(uri.getScheme()) ? Version.HTTP_1_1 : Version.HTTP_2)
			.method(request.method().name(),
					(request.body() != null) ? BodyPublishers.ofString(request.body()) : BodyPublishers.noBody());
		request.headers().forEach((name, values) -> values.forEach((value) -> builder.header(name, value)));
		return builder.build();
	}

}
