package dev.groundling.answer;

import java.util.Map;

import static java.util.Map.entry;

/**
 * How much each feature counts: for choosing the sentence, and for trusting it.
 * <p>
 * Both are logistic models, fitted on 400-odd questions about nine articles: the first by
 * listwise softmax over the sentences of each question, the second to tell questions that
 * the article answers from those it doesn't. Features whose weight came out near 0 were
 * left away. Fitted on eight of the articles and asked of the ninth, in turn, the first
 * choice held the answer for 80 % of the answerable questions.
 */
final class SentenceRanking {

	private static final Map<Feature, Double> CHOICE = Map.ofEntries(entry(Feature.SIMILARITY, 7.23),
			entry(Feature.PASSAGE, 4.14), entry(Feature.COVERAGE, 2.86), entry(Feature.CONTEXT_COVERAGE, 2.01),
			entry(Feature.LOCAL, 1.68), entry(Feature.KIND, 1.34), entry(Feature.VERB, 1.23),
			entry(Feature.NUMBER_MISSING, 1.2), entry(Feature.FOCUS, 0.84), entry(Feature.WEAKEST_TERM, 0.77),
			entry(Feature.TYPE, 0.46), entry(Feature.NAME_ELSEWHERE, 0.44), entry(Feature.OTHER_NAME, 0.29),
			entry(Feature.NOVELTY, 0.22), entry(Feature.NAME_MISSING, -0.3), entry(Feature.REQUEST_MET, -0.31),
			entry(Feature.COUNT_UNBOUND, -0.38), entry(Feature.NAME_WORD_ELSEWHERE, -0.39),
			entry(Feature.REQUEST_GAP, -0.54), entry(Feature.YEAR_CONFLICT, -0.69),
			entry(Feature.NAME_WORD_MISSING, -0.76), entry(Feature.QUANTITY_UNMET, -0.77),
			entry(Feature.NUMBER_ELSEWHERE, -0.92), entry(Feature.REASON_UNMET, -1.35),
			entry(Feature.MEASURE_UNMET, -1.51), entry(Feature.CAPTION, -1.71));

	private static final double TRUST_INTERCEPT = -3.34;

	private static final Map<Feature, Double> TRUST = Map.ofEntries(entry(Feature.KIND, 2.26),
			entry(Feature.SIMILARITY, 1.4), entry(Feature.COVERAGE, 1.29), entry(Feature.STANDING_OUT, 0.95),
			entry(Feature.VERB, 0.56), entry(Feature.NOVELTY, 0.43), entry(Feature.QUANTITY_UNMET, -0.17),
			entry(Feature.MEASURE_UNMET, -0.19), entry(Feature.DEED_UNMET, -0.31), entry(Feature.NAME_ELSEWHERE, -0.47),
			entry(Feature.TYPE, -0.63), entry(Feature.COUNT_UNBOUND, -1.06), entry(Feature.NAME_WORD_ELSEWHERE, -1.09),
			entry(Feature.PERSONAL, -1.21), entry(Feature.NUMBER_ELSEWHERE, -1.23), entry(Feature.NAME_MISSING, -1.29),
			entry(Feature.NAME_WORD_MISSING, -1.43), entry(Feature.REQUEST_GAP, -1.72),
			entry(Feature.REASON_UNMET, -1.75), entry(Feature.IMPERATIVE, -1.75), entry(Feature.YEAR_CONFLICT, -2.75),
			entry(Feature.TIME_CONFLICT, -3.31));

	private SentenceRanking() {
	}

	/**
	 * Scores a sentence against the others of its search.
	 * @param features what was measured of it
	 * @return the score, higher is better; e to the difference of two scores is the ratio
	 * of their chances
	 */
	static double choice(Map<Feature, Double> features) {
		return sum(CHOICE, features);
	}

	/**
	 * Tells how likely the articles answer the question, by the best sentence.
	 * @param features what was measured of it
	 * @return a value from 0 to 1
	 */
	static double trust(Map<Feature, Double> features) {
		return 1 / (1 + Math.exp(-(TRUST_INTERCEPT + sum(TRUST, features))));
	}

	private static double sum(Map<Feature, Double> weights, Map<Feature, Double> features) {
		double sum = 0;
		for (Map.Entry<Feature, Double> weight : weights.entrySet()) {
			sum += weight.getValue() * features.getOrDefault(weight.getKey(), 0d);
		}
		return sum;
	}

	static double confidence(double trust) {
		return trust;
	}

}
