package dev.groundling.model;

import org.springframework.core.NestedExceptionUtils;

/**
 * The embedding model can't be loaded, for a reason that the operator may be able to
 * mend.
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
				"The embedding model " + name + " can't be loaded, since ONNX Runtime doesn't run here ("
						+ NestedExceptionUtils.getMostSpecificCause(cause) + ").",
				"It needs Linux with glibc, macOS on ARM or Windows on x64, and a folder for temporary files (java.io.tmpdir) "
						+ "that can be written and isn't mounted noexec.",
				cause);
	}

	/**
	 * Returns what the operator can do.
	 * @return one sentence
	 */
	String action() {
		return this.action;
	}

}
