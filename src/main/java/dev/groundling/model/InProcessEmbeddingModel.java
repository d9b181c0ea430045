package dev.groundling.model;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executor;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedding model that runs inside this process, from files on the class path.
 * LangChain4j's own classes for these models open the ONNX session with default options:
 * a thread per core for each session, and threads that spin while they wait. On two cores
 * that took twice as long per text as one thread does, so only the session is opened
 * here.
 */
class InProcessEmbeddingModel extends AbstractInProcessEmbeddingModel {

	private static final Logger log = LoggerFactory.getLogger(InProcessEmbeddingModel.class);

	private final String name;

	private final int vectorLength;

	private final OnnxBertBiEncoder encoder;

	private InProcessEmbeddingModel(String name, int vectorLength, OnnxBertBiEncoder encoder, Executor executor) {
		super(executor);
		this.name = name;
		this.vectorLength = vectorLength;
		this.encoder = encoder;
	}

	/**
	 * Loads a model, which takes about a second.
	 * @param name the name of its files
	 * @param vectorLength number of components of its vectors
	 * @param executor embeds several texts at once
	 * @return the model
	 * @throws EmbeddingModelUnavailable if it can't be loaded
	 */
	static InProcessEmbeddingModel load(String name, int vectorLength, Executor executor) {
		long started = System.nanoTime();
		OnnxBertBiEncoder encoder = encoder(name);
		log.info("Embedding model {} loaded in {} ms.", name, Duration.ofNanos(System.nanoTime() - started).toMillis());
		return new InProcessEmbeddingModel(name, vectorLength, encoder, executor);
	}

	@Override
	protected OnnxBertBiEncoder model() {
		return this.encoder;
	}

	@Override
	protected Integer knownDimension() {
		return this.vectorLength;
	}

	@Override
	public String modelName() {
		return this.name;
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
		// An error when a native library can't be unpacked or linked; and whatever the
		// tokenizer's library throws on a platform that it wasn't built for.
		catch (OrtException | LinkageError | RuntimeException ex) {
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
