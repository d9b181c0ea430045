package dev.groundling.conversation;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a reply of one line. A model that goes on and on is stopped.
 */
final class ShortReply implements StreamingChatResponseHandler {

	/** A model that thinks aloud is bounded by its time; this bounds the memory. */
	private static final int LONGEST_THOUGHTS = 50_000;

	private final int longest;

	private final StringBuilder words = new StringBuilder();

	private int looked;

	private boolean complete;

	private @Nullable Throwable failure;

	/**
	 * Waits for a reply.
	 * @param longest most characters of it, thoughts aside
	 */
	ShortReply(int longest) {
		this.longest = longest;
	}

	@Override
	public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
		this.words.append(partial.text());
		if (tooLong()) {
			context.streamingHandle().cancel();
		}
	}

	// Not looked at with every word, as thoughts may be long.
	private boolean tooLong() {
		if (this.words.length() - this.looked <= this.longest) {
			return false;
		}
		this.looked = this.words.length();
		String told = Rewording.withoutThoughts(this.words.toString());
		return told.length() > this.longest || this.words.length() > LONGEST_THOUGHTS;
	}

	// What was cut off at the most tokens is no question.
	@Override
	public void onCompleteResponse(ChatResponse response) {
		this.complete = response.metadata().finishReason() == FinishReason.STOP;
	}

	@Override
	public void onError(Throwable error) {
		this.failure = error;
	}

	/**
	 * Returns the reply after the model has been asked.
	 * @return the reply, nothing if it failed, was cut off or too long
	 * @throws CancellationException if whoever asked doesn't want it any more
	 */
	Optional<String> text() {
		if (this.failure instanceof CancellationException && Thread.currentThread().isInterrupted()) {
			throw new CancellationException("The question was withdrawn.");
		}
		return (this.complete && this.failure == null) ? Optional.of(this.words.toString()) : Optional.empty();
	}

	/**
	 * Tells why there is no reply, for the log.
	 * @return a sentence without anything that was asked
	 */
	String reason() {
		if (this.failure instanceof CancellationException) {
			return "It is longer than " + this.longest + " characters.";
		}
		return (this.failure != null) ? String.valueOf(this.failure.getMessage()) : "It was cut off.";
	}

}
