package dev.groundling.model;

import java.util.Map;
import java.util.function.Consumer;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Builds LangChain4j's models. None of them gets a temperature: {@link ModelCall} sends
 * it along, since only a model's refusal shows that it takes none. None passes on what it
 * thinks.
 */
final class VendorModels {

	private VendorModels() {
	}

	static StreamingChatModel build(ChosenModel model, HttpClientBuilder http) {
		String key = (model.apiKey() != null) ? model.apiKey().value() : null;
		return switch (model.vendor()) {
			case OPENAI -> openAi(model, http, (builder) -> builder.apiKey(key));
			case AZURE_OPENAI ->
				openAi(model, http, (builder) -> builder.customHeaders(Map.of("api-key", String.valueOf(key))));
			case OLLAMA -> OllamaStreamingChatModel.builder()
				.httpClientBuilder(http)
				.baseUrl(model.baseUrl().toString())
				.customHeaders((key != null) ? Map.of("Authorization", "Bearer " + key) : Map.of())
				.modelName(model.name())
				.numPredict(model.maxTokens())
				.returnThinking(false)
				.build();
			case ANTHROPIC -> AnthropicStreamingChatModel.builder()
				.httpClientBuilder(http)
				.baseUrl(model.baseUrl().toString())
				.apiKey(key)
				.modelName(model.name())
				.maxTokens(model.maxTokens())
				.returnThinking(false)
				.build();
			case GEMINI -> gemini(model, http, key);
			case MISTRAL -> MistralAiStreamingChatModel.builder()
				.httpClientBuilder(http)
				.baseUrl(model.baseUrl().toString())
				.apiKey(key)
				.modelName(model.name())
				.maxTokens(model.maxTokens())
				.returnThinking(false)
				.build();
			case NONE -> throw new IllegalArgumentException("No model is chosen.");
		};
	}

	// OpenAI's own servers refuse max_tokens for their newer models; the others may not
	// know its successor yet.
	private static StreamingChatModel openAi(ChosenModel model, HttpClientBuilder http,
			Consumer<OpenAiStreamingChatModelBuilder> key) {
		boolean own = model.vendor() == Vendor.AZURE_OPENAI
				|| model.baseUrl().toString().equals(Vendor.OPENAI.baseUrl());
		OpenAiStreamingChatModelBuilder builder = OpenAiStreamingChatModel.builder()
			.httpClientBuilder(http)
			.baseUrl(model.baseUrl().toString())
			.modelName(model.name())
			.returnThinking(false);
		key.accept(builder);
		return (own ? builder.maxCompletionTokens(model.maxTokens()) : builder.maxTokens(model.maxTokens())).build();
	}

	private static StreamingChatModel gemini(ChosenModel model, HttpClientBuilder http, @Nullable String key) {
		return GoogleAiGeminiStreamingChatModel.builder()
			.httpClientBuilder(http)
			.baseUrl(model.baseUrl().toString())
			.apiKey(key)
			.modelName(model.name())
			.maxOutputTokens(model.maxTokens())
			.returnThinking(false)
			.build();
	}

}
