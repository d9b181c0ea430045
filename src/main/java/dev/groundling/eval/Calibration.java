package dev.groundling.eval;

import java.util.List;

/**
 * How well the confidence tells right from wrong. Source of the error: M. P. Naeini, G.
 * Cooper, M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning"
 * (AAAI 2015).
 */
final class Calibration {

	private static final int BINS = 10;

	private Calibration() {
	}

	/**
	 * Computes the expected calibration error over ten bins of equal width: the distance
	 * between mean confidence and share of good verdicts, averaged over the answers.
	 * @param answers the answers
	 * @param sample indices of those to look at
	 * @return the error, from 0 (calibrated) to 1
	 */
	static double error(List<ScoredAnswer> answers, int[] sample) {
		double[] surplus = new double[BINS];
		for (int index : sample) {
			ScoredAnswer scored = answers.get(index);
			double confidence = scored.answer().confidence();
			int bin = Math.clamp((int) (confidence * BINS), 0, BINS - 1);
			surplus[bin] += confidence - (scored.verdict().good() ? 1 : 0);
		}
		double error = 0;
		for (double distance : surplus) {
			error += Math.abs(distance);
		}
		return error / sample.length;
	}

}
