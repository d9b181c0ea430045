package dev.groundling.model;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/**
 * The embedding model can't be loaded, for a reason that the operator has to mend.
 */
class EmbeddingModelUnavailable extends RuntimeException {

	private final String action;

	private EmbeddingModelUnavailable(String message, String action, Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	static EmbeddingModelUnavailable unreadable(String name, Exception cause) {
		return new EmbeddingModelUnavailable("The embedding model " + name + " can't be read: " + cause.getMessage(),
				"Build the program again; the model is part of it.", cause);
	}

	static EmbeddingModelUnavailable unsupported(String name, Throwable cause) {
		return new EmbeddingModelUnavailable(
				"The embedding model " + name + " can't be loaded, since ONNX Runtime doesn't run here (" + cause
						+ ").",
				"It needs Linux with glibc, macOS or Windows, and a folder for temporary files (java.io.tmpdir) "
						+ "that can be written and isn't mounted noexec.",
				cause);
	}

	/** Tells at start-up what is wrong, in words instead of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<EmbeddingModelUnavailable> {

		@Override
		protected FailureAnalysis analyze(Throwable rootFailure, EmbeddingModelUnavailable cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action, cause);
		}

	}

}
