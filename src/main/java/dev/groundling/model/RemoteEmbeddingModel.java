package dev.groundling.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.output.Response;

/**
 * An embedding model on a server that speaks OpenAI's format. Every request has a
 * deadline, and what goes wrong is told in one line that has no key in it.
 */
class RemoteEmbeddingModel implements EmbeddingModel {

	private final ChosenModel chosen;

	private final Duration timeout;

	private final EmbeddingModel client;

	RemoteEmbeddingModel(ChosenModel chosen, Duration timeout, WatchedHttpClient http) {
		this.chosen = chosen;
		this.timeout = timeout;
		this.client = OpenAiEmbeddingModel.builder()
			.httpClientBuilder(new WatchedHttpClientBuilder(http))
			.baseUrl(chosen.baseUrl().toString())
			.apiKey((chosen.apiKey() != null) ? chosen.apiKey().value() : null)
			.modelName(chosen.name())
			.maxRetries(0)
			.build();
	}

	/**
	 * Embeds texts.
	 * @param texts the texts
	 * @return their vectors in the same order
	 * @throws LangChain4jException if the server doesn't give them in time
	 */
	@Override
	public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
		List<Response<List<Embedding>>> reply = new ArrayList<>();
		try {
			new Exchange(System.nanoTime() + this.timeout.toNanos(), this.timeout)
				.run(() -> reply.add(this.client.embedAll(texts)));
		}
		// Whatever the client makes of a server's reply. The cause is left out, since
		// servers that refuse a key tend to repeat it.
		catch (RuntimeException ex) {
			throw new LangChain4jException("The embedding model " + this.chosen.described() + " failed: "
					+ this.chosen.redact(String.valueOf(ex.getMessage())));
		}
		return reply.getFirst();
	}

	@Override
	public String modelName() {
		return this.chosen.id();
	}

}
