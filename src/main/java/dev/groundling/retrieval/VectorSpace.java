package dev.groundling.retrieval;

import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vectors that one embedding model makes. Those of another can't be compared with
 * them, so each space has fields of its own in the index.
 */
public class VectorSpace {

	private static final Logger log = LoggerFactory.getLogger(VectorSpace.class);

	/** Queries whose vectors are kept, 1.5 KB each. */
	private static final int QUERIES = 1_000;

	private final EmbeddingModel model;

	// Buttons, examples and people in a group ask the same again.
	private final Cache<String, QueryVector> queries = Caffeine.newBuilder().maximumSize(QUERIES).build();

	private @Nullable CosineScale scale;

	VectorSpace(EmbeddingModel model) {
		this.model = model;
	}

	/**
	 * Returns the name of the model. It may change when a model is loaded and another has
	 * to stand in for it.
	 */
	String name() {
		return this.model.modelName();
	}

	/** Returns the name of a field for its vectors. */
	String field(String prefix) {
		return field(prefix, name());
	}

	static String field(String prefix, String model) {
		return prefix + "_" + model;
	}

	/**
	 * Embeds texts.
	 * @param texts the texts
	 * @return their vectors, of length 1, in the same order
	 * @throws LangChain4jException if the model is on a server and that fails
	 */
	List<float[]> vectors(List<String> texts) {
		return this.model.embedAll(texts.stream().map(TextSegment::from).toList())
			.content()
			.stream()
			.map(Embedding::vector)
			.map(VectorSpace::normal)
			.toList();
	}

	/**
	 * Embeds a query.
	 * @param query the query
	 * @return its vector; empty if the model is on a server and that fails, since words
	 * find something, too
	 */
	Optional<QueryVector> query(String query) {
		QueryVector known = this.queries.getIfPresent(query);
		if (known != null && known.model().equals(name())) {
			return Optional.of(known);
		}
		try {
			float[] vector = normal(this.model.embed(query).content().vector());
			QueryVector embedded = new QueryVector(vector, name(), scale(), true);
			this.queries.put(query, embedded);
			return Optional.of(embedded);
		}
		catch (LangChain4jException ex) {
			log.warn("A question is searched for by words only. {}", ex.getMessage());
			return Optional.empty();
		}
	}

	/**
	 * Tells how near two texts are in meaning.
	 * @param one a text
	 * @param other another text
	 * @return their cosine, -1 to 1, on the scale of bge-small-en-v1.5; 0 if the model
	 * can't be asked
	 */
	public double similarity(String one, String other) {
		try {
			List<float[]> vectors = vectors(List.of(one, other));
			return scale().aligned(VectorUtil.dotProduct(vectors.get(0), vectors.get(1)));
		}
		catch (LangChain4jException ex) {
			log.warn("Two texts can't be compared. {}", ex.getMessage());
			return 0;
		}
	}

	/**
	 * Returns how its cosines are to be read.
	 * @throws LangChain4jException if that has to be measured, and the server fails
	 */
	synchronized CosineScale scale() {
		if (this.scale == null) {
			this.scale = CosineScale.of(name(), this::vectors);
		}
		return this.scale;
	}

	// Most models give vectors of this length anyway; rounding aside, nothing changes.
	private static float[] normal(float[] vector) {
		double length = Math.sqrt(VectorUtil.dotProduct(vector, vector));
		return (length == 0 || Math.abs(length - 1) < 1e-4) ? vector : VectorUtil.l2normalize(vector.clone());
	}

}
