package dev.groundling.answer;

import java.util.Map;

import dev.groundling.language.Language;

import static java.util.Map.entry;

/**
 * How much each feature counts: for choosing the sentence, and for trusting it.
 * <p>
 * Both are logistic models, fitted on 540-odd questions about nine articles: the first by
 * listwise softmax over the sentences of each question, the second to tell questions that
 * the article answers from those it doesn't. Features whose weight came out near 0 were
 * left away. Fitted on eight of the articles and asked of the ninth, in turn, the first
 * choice held the answer for 84 % of the answerable questions, and with its neighbours 79
 * % were answered right while 77 % of the unanswerable ones were refused
 * ({@code src/test/fitting}).
 */
final class SentenceRanking {

	private static final Map<Feature, Double> CHOICE = Map.ofEntries(entry(Feature.SIMILARITY, 6.01),
			entry(Feature.PASSAGE, 5.58), entry(Feature.COVERAGE, 2.62), entry(Feature.LOCAL, 2.08),
			entry(Feature.VERB, 1.38), entry(Feature.KIND, 1.21), entry(Feature.CONTEXT_COVERAGE, 1.04),
			entry(Feature.WEAKEST_TERM, 1.04), entry(Feature.DEED_UNMET, 0.98), entry(Feature.NUMBER_MISSING, 0.83),
			entry(Feature.FOCUS, 0.76), entry(Feature.NAME_ELSEWHERE, 0.4), entry(Feature.OTHER_NAME, 0.26),
			entry(Feature.CLAIM_UNMET, -0.09), entry(Feature.TYPE, -0.11), entry(Feature.TORN, -0.14),
			entry(Feature.YEAR_ABSENT, -0.31), entry(Feature.COUNT_UNBOUND, -0.36), entry(Feature.NAME_MISSING, -0.36),
			entry(Feature.REQUEST_GAP, -0.36), entry(Feature.NAME_SCATTERED, -0.57),
			entry(Feature.YEAR_CONFLICT, -0.62), entry(Feature.NAME_WORD_MISSING, -0.64),
			entry(Feature.NAME_WORD_ELSEWHERE, -0.66), entry(Feature.QUANTITY_UNMET, -0.77),
			entry(Feature.MEASURE_UNMET, -0.78), entry(Feature.NUMBER_ELSEWHERE, -1.18),
			entry(Feature.REASON_UNMET, -1.23), entry(Feature.CAPTION, -1.59));

	/**
	 * What counts more or less in Chinese: dates are written out more often, and the
	 * thesaurus finds fewer of the verbs that mean the same.
	 */
	private static final Map<Feature, Double> CHINESE_TRUST = Map.of(Feature.YEAR_CONFLICT, -1.2, Feature.YEAR_ABSENT,
			-0.5, Feature.REQUEST_GAP, 0.5);

	private static final double CHINESE_INTERCEPT = 0.25;

	private static final double TRUST_INTERCEPT = -4.49;

	private static final Map<Feature, Double> TRUST = Map.ofEntries(entry(Feature.SIMILARITY, 2.5),
			entry(Feature.KIND, 1.92), entry(Feature.COVERAGE, 1.29), entry(Feature.LOCAL, 0.99),
			entry(Feature.STANDING_OUT, 0.97), entry(Feature.VERB, 0.77), entry(Feature.OPEN, 0.68),
			entry(Feature.NOVELTY, 0.4), entry(Feature.MEASURE_UNMET, -0.1), entry(Feature.TORN, -0.24),
			entry(Feature.NAME_ELSEWHERE, -0.27), entry(Feature.NAME_SCATTERED, -0.41),
			entry(Feature.CLAIM_UNMET, -0.61), entry(Feature.QUANTITY_UNMET, -0.67), entry(Feature.TYPE, -0.67),
			entry(Feature.NAME_WORD_ELSEWHERE, -0.79), entry(Feature.NUMBER_ELSEWHERE, -0.86),
			entry(Feature.COUNT_UNBOUND, -0.92), entry(Feature.PERSONAL, -1.06), entry(Feature.NAME_MISSING, -1.4),
			entry(Feature.YEAR_CONFLICT, -1.45), entry(Feature.REASON_UNMET, -1.55), entry(Feature.REQUEST_GAP, -1.56),
			entry(Feature.IMPERATIVE, -1.66), entry(Feature.NAME_WORD_MISSING, -1.79),
			entry(Feature.YEAR_ABSENT, -2.14), entry(Feature.TIME_CONFLICT, -3.24));

	/** Trust, and the share of right answers seen around it. */
	private static final double[][] ANSWERED_RIGHT = { { 0.4, 0.25 }, { 0.48, 0.36 }, { 0.60, 0.43 }, { 0.68, 0.57 },
			{ 0.76, 0.71 }, { 0.82, 0.83 }, { 0.88, 0.90 }, { 0.92, 0.94 }, { 0.95, 0.98 }, { 1, 0.98 } };

	/** The same in Chinese, from 59 questions about two articles. */
	private static final double[][] CHINESE_ANSWERED_RIGHT = { { 0.5, 0.75 }, { 0.7, 0.86 }, { 0.9, 0.93 },
			{ 1, 0.97 } };

	/** Distrust, and the share of right refusals seen around it. */
	private static final double[][] REFUSED_RIGHT = { { 0.46, 0.42 }, { 0.62, 0.59 }, { 0.78, 0.78 }, { 0.95, 0.95 },
			{ 1, 0.97 } };

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
	 * @param language the language of the question
	 * @return a value from 0 to 1
	 */
	static double trust(Map<Feature, Double> features, Language language) {
		double own = (language == Language.CHINESE) ? CHINESE_INTERCEPT + sum(CHINESE_TRUST, features) : 0;
		return 1 / (1 + Math.exp(-(TRUST_INTERCEPT + sum(TRUST, features) + own)));
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
	 * @param language the language of the question
	 * @return the share of right ones among the answers given with that trust
	 */
	static double confidenceToAnswer(double trust, Language language) {
		return interpolated((language == Language.CHINESE) ? CHINESE_ANSWERED_RIGHT : ANSWERED_RIGHT, trust);
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
