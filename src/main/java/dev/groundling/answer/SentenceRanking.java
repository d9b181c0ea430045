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

	private static final Map<Feature, Double> CHOICE = Map.ofEntries(entry(Feature.SIMILARITY, 7.28),
			entry(Feature.PASSAGE, 4.34), entry(Feature.COVERAGE, 2.46), entry(Feature.LOCAL, 2.17),
			entry(Feature.CONTEXT_COVERAGE, 1.8), entry(Feature.KIND, 1.28), entry(Feature.NUMBER_MISSING, 1.28),
			entry(Feature.VERB, 1.12), entry(Feature.WEAKEST_TERM, 0.95), entry(Feature.FOCUS, 0.76),
			entry(Feature.DEED_UNMET, 0.71), entry(Feature.NAME_ELSEWHERE, 0.4), entry(Feature.TYPE, 0.36),
			entry(Feature.REQUEST_MET, 0.21), entry(Feature.OTHER_NAME, 0.16), entry(Feature.NOVELTY, 0.14),
			entry(Feature.NAME_MISSING, -0.37), entry(Feature.COUNT_UNBOUND, -0.39), entry(Feature.REQUEST_GAP, -0.45),
			entry(Feature.NAME_WORD_ELSEWHERE, -0.49), entry(Feature.MEASURE_UNMET, -0.62),
			entry(Feature.QUANTITY_UNMET, -0.65), entry(Feature.YEAR_CONFLICT, -0.72),
			entry(Feature.NAME_WORD_MISSING, -0.76), entry(Feature.NUMBER_ELSEWHERE, -1.0),
			entry(Feature.REASON_UNMET, -1.44), entry(Feature.CAPTION, -1.62));

	private static final double TRUST_INTERCEPT = -3.71;

	private static final Map<Feature, Double> TRUST = Map.ofEntries(entry(Feature.KIND, 2.04),
			entry(Feature.SIMILARITY, 1.44), entry(Feature.COVERAGE, 1.44), entry(Feature.LOCAL, 1.25),
			entry(Feature.OPEN, 1.16), entry(Feature.STANDING_OUT, 0.74), entry(Feature.VERB, 0.56),
			entry(Feature.NOVELTY, 0.18), entry(Feature.MEASURE_UNMET, -0.28), entry(Feature.QUANTITY_UNMET, -0.42),
			entry(Feature.NAME_ELSEWHERE, -0.47), entry(Feature.TYPE, -0.47), entry(Feature.COUNT_UNBOUND, -0.87),
			entry(Feature.NAME_WORD_ELSEWHERE, -0.92), entry(Feature.NUMBER_ELSEWHERE, -1.17),
			entry(Feature.NAME_MISSING, -1.28), entry(Feature.NAME_WORD_MISSING, -1.4),
			entry(Feature.REASON_UNMET, -1.5), entry(Feature.PERSONAL, -1.57), entry(Feature.REQUEST_GAP, -1.59),
			entry(Feature.IMPERATIVE, -1.99), entry(Feature.YEAR_CONFLICT, -2.67), entry(Feature.TIME_CONFLICT, -3.4));

	/** Trust, and the share of right answers seen around it. */
	private static final double[][] ANSWERED_RIGHT = { { 0.45, 0.25 }, { 0.56, 0.34 }, { 0.7, 0.58 }, { 0.81, 0.79 },
			{ 0.88, 0.89 }, { 0.92, 0.96 }, { 1, 0.98 } };

	/** Distrust, and the share of right refusals seen around it. */
	private static final double[][] REFUSED_RIGHT = { { 0.55, 0.42 }, { 0.61, 0.47 }, { 0.71, 0.68 }, { 0.8, 0.74 },
			{ 0.88, 0.9 }, { 0.94, 0.97 }, { 1, 0.97 } };

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

	/**
	 * Tells how likely an answer is right, which is a little more than that there is one.
	 * @param trust the trust in the best sentence, 0 to 1
	 * @return the share of right ones among the answers given with that trust
	 */
	static double confidenceToAnswer(double trust) {
		return interpolated(ANSWERED_RIGHT, trust);
	}

	/**
	 * Tells how likely a refusal is right.
	 * @param trust the trust in the best sentence, 0 to 1
	 * @return the share of right ones among the refusals with that trust
	 */
	static double confidenceToRefuse(double trust) {
		return interpolated(REFUSED_RIGHT, 1 - trust);
	}

	// The figures behind it don't bear more than two places.
	private static double rounded(double share) {
		return Math.round(share * 100) / 100d;
	}

	private static double interpolated(double[][] points, double at) {
		for (int i = 1; i < points.length; i++) {
			if (at <= points[i][0]) {
				double share = (at - points[i - 1][0]) / (points[i][0] - points[i - 1][0]);
				return rounded(points[i - 1][1] + Math.max(0, share) * (points[i][1] - points[i - 1][1]));
			}
		}
		return points[points.length - 1][1];
	}

}
