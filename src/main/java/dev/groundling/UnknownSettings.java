package dev.groundling;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * There are settings that the program doesn't have. Their values are not told: a misspelt
 * one may be a secret.
 */
class UnknownSettings extends RuntimeException {

	UnknownSettings(List<String> settings) {
		super("Groundling has no setting " + String.join(", nor ", settings) + ".");
	}

	/** Tells at start-up which settings those are, instead of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<UnknownSettings> {

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnknownSettings cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()),
					"Correct or remove it. config/application.yml lists all settings.", cause);
		}

	}

}
