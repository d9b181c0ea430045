package dev.groundling.eval;

/**
 * A figure measured on a sample, with its 95 % interval.
 *
 * @param n number of observations it rests on, 1 or more
 * @param value the figure itself
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
record Estimate(int n, double value, double low, double high) {

	private static final double Z = 1.959964;

	/**
	 * Estimates a proportion, with Wilson's score interval, which stays sensible near 0
	 * and 1 and for small samples. Source: E. B. Wilson, "Probable inference, the law of
	 * succession, and statistical inference", JASA 22 (1927), 209–212.
	 */
	static Estimate ofProportion(int hits, int n) {
		if (n < 1 || hits < 0 || hits > n) {
			throw new IllegalArgumentException("A proportion needs 0 <= hits <= n, but was " + hits + " of " + n + ".");
		}
		double share = (double) hits / n;
		double scale = 1 + Z * Z / n;
		double centre = (share + Z * Z / (2 * n)) / scale;
		double reach = Z / scale * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
		// At both ends the interval touches the share itself; rounding mustn't pass it
		// by.
		return new Estimate(n, share, Math.min(share, Math.max(0, centre - reach)),
				Math.max(share, Math.min(1, centre + reach)));
	}

}
