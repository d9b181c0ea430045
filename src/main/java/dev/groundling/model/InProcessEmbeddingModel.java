package dev.groundling.model;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * An embedding model that runs inside this process, from files on the class path.
 * LangChain4j's own classes for these models open the ONNX session with default options:
 * a thread per core for each session, and threads that spin while they wait. On two cores
 * that took twice as long per text as one thread does, so only the session is opened
 * here. Loading takes about a second and begins at once, beside the rest of the start.
 */
class InProcessEmbeddingModel extends AbstractInProcessEmbeddingModel
		implements SmartInitializingSingleton, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(InProcessEmbeddingModel.class);

	private final String name;

	private final int vectorLength;

	private final CompletableFuture<OnnxBertBiEncoder> encoder;

	InProcessEmbeddingModel(String name, int vectorLength, Executor executor) {
		super(executor);
		this.name = name;
		this.vectorLength = vectorLength;
		this.encoder = CompletableFuture.supplyAsync(() -> load(name), executor);
	}

	@Override
	protected OnnxBertBiEncoder model() {
		return this.encoder.join();
	}

	@Override
	protected Integer knownDimension() {
		return this.vectorLength;
	}

	@Override
	public String modelName() {
		return this.name;
	}

	/**
	 * Waits for the model, so that the program isn't ready before it can embed. Where the
	 * index is up to date nothing else would notice that it can't.
	 * @throws CompletionException with an {@link EmbeddingModelUnavailable} as its cause
	 */
	@Override
	public void afterSingletonsInstantiated() {
		model();
	}

	/**
	 * Waits until the model is loaded, or failed to. A process that ends meanwhile, as
	 * after a start that failed, would crash in native code.
	 */
	@Override
	public void close() {
		this.encoder.handle((loaded, fault) -> true).join();
	}

	private static OnnxBertBiEncoder load(String name) {
		long started = System.nanoTime();
		OnnxBertBiEncoder encoder = encoder(name);
		log.info("Embedding model {} loaded in {} ms.", name, Duration.ofNanos(System.nanoTime() - started).toMillis());
		return encoder;
	}

	private static OnnxBertBiEncoder encoder(String name) {
		try (InputStream model = open(name + ".onnx"); InputStream tokenizer = open(name + "-tokenizer.json")) {
			OrtEnvironment environment = OrtEnvironment.getEnvironment();
			SessionOptions options = new SessionOptions();
			options.setIntraOpNumThreads(1);
			options.addConfigEntry("session.intra_op.allow_spinning", "0");
			return new OnnxBertBiEncoder(environment, environment.createSession(model.readAllBytes(), options),
					tokenizer, PoolingMode.CLS);
		}
		catch (IOException ex) {
			throw EmbeddingModelUnavailable.unreadable(name, ex);
		}
		// The latter when the native library can't be unpacked or linked.
		catch (OrtException | LinkageError ex) {
			throw EmbeddingModelUnavailable.unsupported(name, ex);
		}
	}

	private static InputStream open(String file) throws IOException {
		InputStream stream = InProcessEmbeddingModel.class.getResourceAsStream("/" + file);
		if (stream == null) {
			throw new IOException(file + " is not on the class path.");
		}
		return stream;
	}

}
