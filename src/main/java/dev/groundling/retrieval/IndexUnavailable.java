package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

import dev.groundling.knowledge.ArticlesNotChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * The index can't be opened, read or written, for a reason that the operator has to mend.
 */
public class IndexUnavailable extends ArticlesNotChanged {

	private static final String OWN_FOLDER = "Stop the other Groundling, or give this one a folder of its own with "
			+ "groundling.data.directory.";

	private IndexUnavailable(String message, String action, @Nullable Throwable cause) {
		super(message, action, cause);
	}

	static IndexUnavailable inUse(Path folder, IOException cause) {
		return new IndexUnavailable("The index in " + folder + " is in use by another process.", OWN_FOLDER, cause);
	}

	static IndexUnavailable readOnly(Path folder) {
		return new IndexUnavailable(
				"The index in " + folder
						+ " is in use by another process, so it can't be brought up to date with the articles.",
				OWN_FOLDER, null);
	}

	static IndexUnavailable unwritable(Path folder, Exception cause) {
		return new IndexUnavailable("The index in " + folder + " can't be written: " + reason(cause) + ".",
				"See that the disk has room and the folder may be written, or choose another with "
						+ "groundling.data.directory.",
				cause);
	}

	static IndexUnavailable unreadable(Path folder, IOException cause) {
		return new IndexUnavailable("The index in " + folder + " can't be read: " + reason(cause) + ".",
				"Start again; the index is checked then, and made again if need be.", cause);
	}

	// The messages of these two are bare paths.
	private static String reason(Exception cause) {
		return switch (cause) {
			case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
			case FileAlreadyExistsException taken -> taken.getFile() + " exists and is not a folder";
			default -> String.valueOf(cause.getMessage());
		};
	}

	/** Tells at start-up what is wrong, in words instead of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<IndexUnavailable> {

		@Override
		protected FailureAnalysis analyze(Throwable rootFailure, IndexUnavailable cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
		}

	}

}
