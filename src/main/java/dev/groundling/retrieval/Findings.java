package dev.groundling.retrieval;

import java.util.List;

/**
 * What one search brought.
 *
 * @param passages the passages, best first
 * @param sentences single sentences out of all passages, best first
 */
public record Findings(List<RankedPassage> passages, List<RankedSentence> sentences) {

	public Findings {
		passages = List.copyOf(passages);
		sentences = List.copyOf(sentences);
	}

}
