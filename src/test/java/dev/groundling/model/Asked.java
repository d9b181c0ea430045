package dev.groundling.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import org.jspecify.annotations.Nullable;

/**
 * What came of a question to a model.
 */
final class Asked implements StreamingChatResponseHandler {

	static final String QUESTION = "How many patents did Ningbo have in 1986?";

	private final List<String> words = new ArrayList<>();

	private final Consumer<PartialResponseContext> onWord;

	private @Nullable ChatResponse response;

	private @Nullable Throwable error;

	private int ends;

	private Asked(Consumer<PartialResponseContext> onWord) {
		this.onWord = onWord;
	}

	static Asked of(StreamingChatModel model) {
		return of(model, (context) -> {
		});
	}

	/** Asks, and does something with each word. */
	static Asked of(StreamingChatModel model, Consumer<PartialResponseContext> onWord) {
		Asked asked = new Asked(onWord);
		model.chat(request(), asked);
		return asked;
	}

	static ChatRequest request() {
		return ChatRequest.builder()
			.messages(SystemMessage.from("Answer from the passages."), UserMessage.from(QUESTION))
			.build();
	}

	@Override
	public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
		this.words.add(partial.text());
		this.onWord.accept(context);
	}

	@Override
	public void onCompleteResponse(ChatResponse complete) {
		this.response = complete;
		this.ends++;
	}

	@Override
	public void onError(Throwable fault) {
		this.error = fault;
		this.ends++;
	}

	/** The words as they came. */
	String words() {
		return String.join("", this.words);
	}

	/** The answer, {@code null} if there is none. */
	@Nullable String text() {
		return (this.response != null) ? this.response.aiMessage().text() : null;
	}

	/** The whole answer, {@code null} if there is none. */
	@Nullable ChatResponse response() {
		return this.response;
	}

	/** Why there is no answer. */
	@Nullable Throwable error() {
		return this.error;
	}

	/** How often an end was reported. */
	int ends() {
		return this.ends;
	}

}
