package dev.groundling.answer;

import java.util.Map;

/**
 * How much each feature counts, for choosing the sentence and for trusting it.
 */
final class SentenceRanking {

	private static final Map<Feature, Double> CHOICE = Map.of(Feature.SIMILARITY, 6d, Feature.LEXICAL, 1.5,
			Feature.PASSAGE, 1d, Feature.COVERAGE, 3d, Feature.CONTEXT_COVERAGE, 1d, Feature.KIND, 1.2, Feature.LOCAL,
			1d, Feature.NUMBER_ELSEWHERE, -1.5, Feature.NAME_ELSEWHERE, -1d, Feature.TIME_CONFLICT, -1d);

	private SentenceRanking() {
	}

	static double score(Map<Feature, Double> features) {
		double score = 0;
		for (Map.Entry<Feature, Double> weight : CHOICE.entrySet()) {
			score += weight.getValue() * features.getOrDefault(weight.getKey(), 0d);
		}
		return score;
	}

	static double confidence(Map<Feature, Double> features) {
		double z = -6.5 + 6 * features.getOrDefault(Feature.SIMILARITY, 0d)
				+ 3.5 * features.getOrDefault(Feature.CONTEXT_COVERAGE, 0d) + features.getOrDefault(Feature.KIND, 0d)
				- 4 * features.getOrDefault(Feature.NUMBER_MISSING, 0d)
				- 3 * features.getOrDefault(Feature.NAME_MISSING, 0d)
				- 3 * features.getOrDefault(Feature.TIME_CONFLICT, 0d) + features.getOrDefault(Feature.VERB, 0d);
		return 1 / (1 + Math.exp(-z));
	}

}
