package dev.groundling.model;

import java.util.List;
import java.util.concurrent.Executor;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import org.jspecify.annotations.Nullable;

/**
 * An embedding model that is loaded when it is first used, since most folders have no
 * article in its language. Where it can't be loaded, the one that knows words only stands
 * in for it, and has another name from then on.
 */
class LazyEmbeddingModel implements EmbeddingModel, AutoCloseable {

	private final String name;

	private final int vectorLength;

	private final Executor executor;

	private @Nullable EmbeddingModel loaded;

	/**
	 * Describes a model without loading it.
	 * @param name the name of its files on the class path
	 * @param vectorLength number of components of its vectors
	 * @param executor embeds several texts at once
	 */
	LazyEmbeddingModel(String name, int vectorLength, Executor executor) {
		this.name = name;
		this.vectorLength = vectorLength;
		this.executor = executor;
	}

	@Override
	public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
		return model().embedAll(texts);
	}

	@Override
	public synchronized int dimension() {
		return (this.loaded != null) ? this.loaded.dimension() : this.vectorLength;
	}

	@Override
	public synchronized String modelName() {
		return (this.loaded != null) ? this.loaded.modelName() : this.name;
	}

	synchronized boolean isLoaded() {
		return this.loaded != null;
	}

	/** Waits until it is loaded, if it is just being loaded. */
	@Override
	public synchronized void close() {
		// To get the lock is enough: a process that ends meanwhile would crash in native
		// code.
	}

	private synchronized EmbeddingModel model() {
		if (this.loaded == null) {
			this.loaded = EmbeddingModelLoading
				.orStandIn(() -> InProcessEmbeddingModel.load(this.name, this.vectorLength, this.executor));
		}
		return this.loaded;
	}

}
