package dev.groundling.retrieval;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.jspecify.annotations.Nullable;

/** Tells at start-up what is wrong with the index, in words instead of a stack trace. */
class IndexUnavailableAnalyzer extends AbstractFailureAnalyzer<IndexUnavailable> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, IndexUnavailable cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
