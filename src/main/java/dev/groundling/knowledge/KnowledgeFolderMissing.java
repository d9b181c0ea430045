package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * There is no folder to read articles from. The message says so in one line.
 */
class KnowledgeFolderMissing extends ArticlesNotChanged {

	private static final String SETTING = "groundling.knowledge.directory";

	private static final String ACTION = "Create the folder and put articles into it, or set " + SETTING
			+ " to the folder that holds them.";

	KnowledgeFolderMissing(Path directory, boolean exists) {
		super(String.format("The knowledge folder %s (setting %s) %s.", directory, SETTING,
				exists ? "is a file, not a folder" : "does not exist"), ACTION, null);
	}

	KnowledgeFolderMissing(Path directory, IOException cause) {
		super(String.format("The knowledge folder %s (setting %s) can't be read: %s.", directory, SETTING,
				cause.getMessage()), ACTION, cause);
	}

	private KnowledgeFolderMissing(String message, String action) {
		super(message, action, null);
	}

	/**
	 * It is empty and another one than before, so it is more likely to be lost than
	 * emptied.
	 */
	static KnowledgeFolderMissing unmounted(Path directory) {
		return new KnowledgeFolderMissing(
				String.format("The knowledge folder %s (setting %s) is empty, and it isn't the folder that it was.",
						directory, SETTING),
				"Mount it again; or if the articles shall go, put one file there, or start again.");
	}

	/** Tells at start-up what is wrong with the folder, instead of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<KnowledgeFolderMissing> {

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable rootFailure, KnowledgeFolderMissing cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
		}

	}

}
