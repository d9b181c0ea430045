package dev.groundling.model;

import java.util.ArrayList;
import java.util.List;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import org.jspecify.annotations.Nullable;

/**
 * One try at an answer. It passes the words on as they come, on the asker's thread, and
 * keeps the end to itself, since LangChain4j's clients may report several ends, or none.
 * What the model thinks and the tools it calls for are not passed on.
 */
final class Attempt implements StreamingChatResponseHandler {

	private final Exchange exchange;

	private final StreamingChatResponseHandler asker;

	private final List<PartialResponse> parsed = new ArrayList<>();

	private boolean started;

	private @Nullable ChatResponse response;

	private @Nullable RuntimeException thrown;

	Attempt(Exchange exchange, StreamingChatResponseHandler asker) {
		this.exchange = exchange;
		this.asker = asker;
	}

	@Override
	public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
		this.parsed.add(partial);
	}

	/**
	 * Passes on what has been parsed. The time that takes is not the server's silence.
	 */
	void passOn() {
		if (!this.parsed.isEmpty()) {
			this.parsed.forEach(this::passOn);
			this.parsed.clear();
			this.exchange.heard();
		}
	}

	// What the asker throws is thrown when the connection is closed.
	private void passOn(PartialResponse partial) {
		if (this.exchange.hasFailed()) {
			return;
		}
		this.started = true;
		try {
			this.asker.onPartialResponse(partial, new PartialResponseContext(this.exchange));
		}
		catch (RuntimeException ex) {
			this.thrown = ex;
			this.exchange.cancel();
		}
	}

	@Override
	public void onCompleteResponse(ChatResponse complete) {
		if (this.response == null && !this.exchange.hasFailed()) {
			this.response = complete;
			this.exchange.complete();
		}
	}

	// The failures of the connection are known already; this is one of understanding.
	@Override
	public void onError(Throwable error) {
		if (this.response == null) {
			this.exchange.fail(new UnreadableReply("It sends events that can't be read.", error));
		}
	}

	/** Whether words have been passed on, so that no other answer can be given. */
	boolean hasStarted() {
		return this.started;
	}

	/** The answer, {@code null} if it didn't come to an end. */
	@Nullable ChatResponse response() {
		return this.response;
	}

	/** What the asker threw over a word, {@code null} if nothing. */
	@Nullable RuntimeException thrown() {
		return this.thrown;
	}

}
