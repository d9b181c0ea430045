package dev.groundling.conversation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An operator's instructions for the model can't be used. The message says so in one
 * line.
 */
class UnusablePrompt extends RuntimeException {

	UnusablePrompt(Path file) {
		super("The prompt " + file + " is empty.");
	}

	UnusablePrompt(Path file, IOException cause) {
		super("The prompt " + file
				+ ((cause instanceof CharacterCodingException) ? " is not written in UTF-8." : " can't be read."),
				cause);
	}

	/** Tells at start-up what is wrong with the file, instead of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<UnusablePrompt> {

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnusablePrompt cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()),
					"Mend the file, or take it away: then the prompt that comes with the program is used.", cause);
		}

	}

}
