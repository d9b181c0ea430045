package dev.groundling.answer.grounding;

import java.util.List;

import dev.groundling.language.TextRange;

/**
 * What came of comparing a sentence with some passages.
 *
 * @param failures what the passages don't support, in short phrases; empty if they
 * support the sentence
 * @param support the sentences it rests on, in the order of passages and text
 */
public record Verdict(List<String> failures, List<Support> support) {

	public Verdict {
		failures = List.copyOf(failures);
		support = List.copyOf(support);
	}

	/**
	 * Tells whether the passages support the sentence.
	 * @return whether there is no failure
	 */
	public boolean grounded() {
		return this.failures.isEmpty();
	}

	/**
	 * A sentence that supports.
	 *
	 * @param passage number of its passage, from 1
	 * @param range where it stands in the passage's text
	 */
	public record Support(int passage, TextRange range) {
	}

}
