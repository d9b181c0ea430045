package dev.groundling.http.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A key of the settings that can't be used. The message names its place and never the
 * key.
 */
class UnfitKey extends RuntimeException {

	/**
	 * Says what is wrong with a key.
	 * @param setting its place, such as {@code groundling.http.api-keys[0]}
	 * @param fault what is wrong with it
	 */
	UnfitKey(String setting, String fault) {
		super("The key " + setting + " " + fault + ".");
	}

	/** Tells at start-up what is wrong with the key, instead of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<UnfitKey> {

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnfitKey cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()),
					"Make one of 16 or more letters and digits that nobody can guess, such as by: openssl rand -hex 24",
					cause);
		}

	}

}
