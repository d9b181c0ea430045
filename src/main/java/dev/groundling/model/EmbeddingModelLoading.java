package dev.groundling.model;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import dev.langchain4j.model.embedding.EmbeddingModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Loads the embedding model beside the rest of the start. Where it can't be loaded the
 * program serves all the same, and finds by words only. It processes no bean factory:
 * what could is made before all else, and the model is wanted as soon as there is an
 * index.
 */
class EmbeddingModelLoading implements BeanFactoryPostProcessor, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddingModelLoading.class);

	private final Executor executor;

	private final CompletableFuture<EmbeddingModel> model;

	/**
	 * Begins to load a model.
	 * @param name the name of its files on the class path
	 * @param vectorLength number of components of its vectors
	 */
	EmbeddingModelLoading(String name, int vectorLength) {
		// Embedding is pure computation: more threads than cores only get in each other's
		// way. The executor is no bean, or Spring Boot would take it for the
		// application's.
		this.executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
				Thread.ofPlatform().daemon().name("embedding-", 0).factory());
		this.model = CompletableFuture
			.supplyAsync(() -> InProcessEmbeddingModel.load(name, vectorLength, this.executor), this.executor);
	}

	/** The threads that embed, which all models share. */
	Executor executor() {
		return this.executor;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		// See above.
	}

	/**
	 * Waits for the model.
	 * @return the model, or the one that stands in for it
	 */
	EmbeddingModel best() {
		return orStandIn(() -> {
			try {
				return this.model.join();
			}
			catch (CompletionException ex) {
				throw (ex.getCause() instanceof EmbeddingModelUnavailable unavailable) ? unavailable : ex;
			}
		});
	}

	/**
	 * Loads a model.
	 * @param model loads it
	 * @return the model, or the one that stands in for it
	 */
	static EmbeddingModel orStandIn(Supplier<EmbeddingModel> model) {
		try {
			return model.get();
		}
		catch (EmbeddingModelUnavailable ex) {
			log.warn("The articles are searched by words only, not by meaning, and fewer questions are answered. {} {}",
					ex.getMessage(), ex.action());
			log.debug("Why the embedding model can't be loaded.", ex);
			return new WordEmbeddingModel();
		}
	}

	/**
	 * Waits until the model is loaded, or failed to. A process that ends meanwhile, as
	 * after a start that failed, would crash in native code.
	 */
	@Override
	public void close() {
		this.model.handle((loaded, fault) -> true).join();
	}

}
