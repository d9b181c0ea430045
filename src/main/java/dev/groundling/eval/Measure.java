package dev.groundling.eval;

/**
 * One figure of the report.
 *
 * @param key stable name, by which a baseline is compared
 * @param label what it is, for people
 * @param unit what it is counted in
 * @param better which direction is an improvement
 * @param estimate the figure and its interval
 */
record Measure(String key, String label, Unit unit, Better better, Estimate estimate) {

	/** The figure as people read it. */
	String value() {
		return this.unit.format(this.estimate.value());
	}

	/** The interval as people read it. */
	String interval() {
		return this.unit.format(this.estimate.low()) + " – " + this.unit.format(this.estimate.high());
	}

	/** Which direction is an improvement. */
	enum Better {

		/** More is better. */
		HIGHER,

		/** Less is better. */
		LOWER,

		/**
		 * Depends on the machine or the taste, and is only shown: a baseline from
		 * elsewhere says nothing about it.
		 */
		SHOWN

	}

	/** What a figure is counted in. */
	enum Unit {

		/** A part of a whole, from 0 to 1; shown in percent. */
		SHARE("%.1f %%", 100),

		/** A figure from 0 to 1 that isn't a share. */
		SCORE("%.3f", 1),

		/** Characters, as code points. */
		CHARACTERS("%.0f ch", 1),

		/** Milliseconds. */
		MILLISECONDS("%.1f ms", 1),

		/** A quotient. */
		TIMES("%.2f ×", 1);

		private final String pattern;

		private final int scale;

		Unit(String pattern, int scale) {
			this.pattern = pattern;
			this.scale = scale;
		}

		String format(double value) {
			return String.format(java.util.Locale.ROOT, this.pattern, value * this.scale);
		}

	}

}
