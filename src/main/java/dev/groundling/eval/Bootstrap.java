package dev.groundling.eval;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Intervals of statistics that have no formula for theirs: the percentile bootstrap. The
 * random numbers are the same in every run, so that a report can be repeated. Source: B.
 * Efron, R. Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13.
 */
final class Bootstrap {

	private static final int RESAMPLES = 2000;

	private static final long SEED = 20260101;

	private Bootstrap() {
	}

	/** Estimates the mean of some values. */
	static Estimate mean(double[] values) {
		return estimate(values.length,
				(sample) -> Arrays.stream(sample).mapToDouble((i) -> values[i]).average().orElse(0));
	}

	/** Estimates a quantile, from 0 to 1, of some values. */
	static Estimate quantile(double[] values, double quantile) {
		return estimate(values.length, (sample) -> quantileOf(values, sample, quantile));
	}

	/** Estimates how the same quantile of two paired series relates, as a quotient. */
	static Estimate quantileRatio(double[] values, double[] reference, double quantile) {
		return estimate(values.length,
				(sample) -> quantileOf(values, sample, quantile) / quantileOf(reference, sample, quantile));
	}

	/**
	 * Estimates any statistic.
	 * @param n number of observations, 1 or more
	 * @param statistic computes the figure from the indices of the observations, in which
	 * some may be missing and others repeated
	 * @return the figure on all observations, and its interval
	 */
	static Estimate estimate(int n, ToDoubleFunction<int[]> statistic) {
		SplittableRandom random = new SplittableRandom(SEED);
		int[] all = new int[n];
		Arrays.setAll(all, (i) -> i);
		double[] figures = new double[RESAMPLES];
		int[] sample = new int[n];
		for (int i = 0; i < RESAMPLES; i++) {
			Arrays.setAll(sample, (j) -> random.nextInt(n));
			figures[i] = statistic.applyAsDouble(sample);
		}
		Arrays.sort(figures);
		return new Estimate(n, statistic.applyAsDouble(all), figures[(int) (RESAMPLES * 0.025)],
				figures[(int) (RESAMPLES * 0.975)]);
	}

	// The smallest value that at least the given share of values doesn't exceed.
	private static double quantileOf(double[] values, int[] sample, double quantile) {
		double[] sorted = Arrays.stream(sample).mapToDouble((i) -> values[i]).sorted().toArray();
		return sorted[Math.max(0, (int) Math.ceil(quantile * sorted.length) - 1)];
	}

}
