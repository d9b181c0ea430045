package dev.groundling.model;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;

/**
 * The model that the rest of the program is given: the first of the settings, with the
 * fallbacks behind it. It differs from what LangChain4j promises, and keeps more:
 * <ul>
 * <li>{@code chat} blocks until the answer has ended, and calls the handler on the
 * calling thread.</li>
 * <li>Exactly one end is reported, {@code onCompleteResponse} or {@code onError}, and it
 * is the last call. Complete is an answer only with words and a finish reason of
 * {@code STOP} or {@code LENGTH}; the latter was cut off at {@code max-tokens}.</li>
 * <li>Interrupting the thread stops the call at any time, also before the first word and
 * between two tries, and so does
 * {@code PartialResponseContext.streamingHandle().cancel()}, from any thread. The
 * connection is closed; {@code onError} gets a
 * {@link java.util.concurrent.CancellationException}, and an interrupted thread stays
 * interrupted.</li>
 * <li>What the handler throws over a word stops the call too, and is thrown by
 * {@code chat}.</li>
 * <li>After {@code groundling.model.timeout} the call ends with a
 * {@link dev.langchain4j.exception.TimeoutException}. It is counted from the moment that
 * the option {@value #ASKED_AT} names, a {@code Long} of {@link System#nanoTime()}, so
 * that all calls for one question share it; without the option from now.</li>
 * <li>A failure before the first word is tried once more where that helps, and then left
 * to the next model. After the first word it ends the answer.</li>
 * <li>{@code metadata().modelName()} is {@code PROVIDER:MODEL} of the model that
 * answered.</li>
 * <li>Exceptions are LangChain4j's own types; their messages hold neither a key nor what
 * was asked.</li>
 * </ul>
 * Of the request's parameters the temperature and the response format are heeded; the
 * rest is for the settings to decide.
 */
final class GuardedChatModel implements StreamingChatModel {

	/** Option of a call: when its question was asked, by {@link System#nanoTime()}. */
	static final String ASKED_AT = "askedAt";

	/** Option of a call: the part of the time that it may have, all of it without one. */
	static final String TIME_SHARE = "timeShare";

	private final List<ServedModel> models;

	private final ModelSettings settings;

	private final ModelMeters meters;

	private final Semaphore places;

	GuardedChatModel(List<ServedModel> models, ModelSettings settings, ModelMeters meters) {
		this.models = models;
		this.settings = settings;
		this.meters = meters;
		this.places = new Semaphore(settings.concurrency());
	}

	@Override
	public void chat(ChatRequest request, ChatRequestOptions options, StreamingChatResponseHandler handler) {
		if (!this.places.tryAcquire()) {
			handler.onError(new RateLimitException("The models work on " + this.settings.concurrency()
					+ " questions already (groundling.model.concurrency)."));
			return;
		}
		try {
			new ModelCall(request, handler, TimeLimit.of(options, this.settings), this.meters).make(this.models);
		}
		finally {
			this.places.release();
		}
	}

}
