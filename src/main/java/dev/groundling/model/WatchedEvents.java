package dev.groundling.model;

import java.util.regex.Pattern;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

/**
 * Passes the events of a stream on to LangChain4j's client, until one of them shows that
 * the stream is no good.
 */
final class WatchedEvents implements ServerSentEventListener {

	private static final Pattern ERROR = Pattern.compile("\\{\\s*\"error\"\\s*:\\s*[{\"].*", Pattern.DOTALL);

	private final Exchange exchange;

	private final ServerSentEventListener client;

	private boolean any;

	WatchedEvents(Exchange exchange, ServerSentEventListener client) {
		this.exchange = exchange;
		this.client = client;
	}

	@Override
	public void onOpen(SuccessfulHttpResponse response) {
		this.client.onOpen(response);
	}

	@Override
	public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
		// A sign of life that says nothing keeps nobody waiting.
		if (this.exchange.hasFailed() || "ping".equals(event.event())) {
			return;
		}
		this.any = true;
		if ("error".equals(event.event()) || ERROR.matcher(event.data().strip()).matches()) {
			this.exchange.fail(new ReportedError(event.data()));
			return;
		}
		if ("[DONE]".equals(event.data())) {
			this.exchange.complete();
		}
		pass(event, context);
		this.exchange.heard();
	}

	// Whatever a client throws over an event, it says that it can't make sense of it. The
	// parser around would log it with its text, and go on.
	private void pass(ServerSentEvent event, ServerSentEventContext context) {
		try {
			this.client.onEvent(event, context);
		}
		catch (RuntimeException ex) {
			this.exchange.fail(new UnreadableReply("It sends events that can't be read.", ex));
		}
	}

	@Override
	public void onError(Throwable fault) {
		if (!this.exchange.isComplete() && !this.exchange.hasFailed()) {
			this.exchange.fail(fault);
			this.client.onError(fault);
		}
	}

	@Override
	public void onClose() {
		if (this.exchange.hasFailed()) {
			return;
		}
		if (!this.any) {
			this.exchange.fail(new UnreadableReply("It answers with something else than a stream of events.", null));
			return;
		}
		this.client.onClose();
	}

}
