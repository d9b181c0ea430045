package dev.groundling.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.output.Response;

/**
 * The embedding model of the program, which remembers what it was asked for. Whatever one
 * test has had embedded is known to all others.
 */
final class RealModel implements EmbeddingModel {

	static final String NAME = "bge-small-en-v1.5-q";

	private static final EmbeddingModel MODEL = new BgeSmallEnV15QuantizedEmbeddingModel();

	private static final Map<String, Embedding> KNOWN = new ConcurrentHashMap<>();

	private final List<List<String>> calls = new ArrayList<>();

	@Override
	public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
		List<String> texts = segments.stream().map(TextSegment::text).toList();
		this.calls.add(texts);
		return Response.from(texts.stream()
			.map((text) -> KNOWN.computeIfAbsent(text, (any) -> MODEL.embed(any).content()))
			.toList());
	}

	@Override
	public String modelName() {
		return NAME;
	}

	/** Returns the texts of every call since the last {@link #forget()}. */
	List<List<String>> calls() {
		return this.calls;
	}

	List<String> embedded() {
		return this.calls.stream().flatMap(List::stream).toList();
	}

	void forget() {
		this.calls.clear();
	}

}
