package dev.groundling.language;

import org.jspecify.annotations.Nullable;

/**
 * A number, date or rank in its normal form, so that "12,524", "12524" and "12.524
 * thousand" are the same, and so are "1.35亿元" and "135 million yuan".
 *
 * @param kind what it tells
 * @param value the number in its base unit; the year of a {@link Kind#DATE}, 0 when it
 * has none; minutes after midnight for a {@link Kind#CLOCK}; 1 (Monday) to 7 for a
 * {@link Kind#WEEKDAY}
 * @param written the number without its unit: 2 for "2 weeks"
 * @param step what one more in the last digit given would add: 100 for "12.5 thousand"
 * and "12,500", 0 where there is no digit to tell by
 * @param bound whether it is given as exact, rounded or a limit
 * @param unit the base unit's normal name, {@code null} where things are counted
 * @param month month of a date from 1, otherwise 0
 * @param day day of a date from 1, 0 when it has none
 * @param range the number with its unit in the text, without the bound's words
 */
public record Figure(Kind kind, double value, double written, double step, Bound bound, @Nullable String unit,
		int month, int day, TextRange range) {

	// Products of decimal fractions differ in the last bits.
	private static final double NOISE = 1e-9;

	static Figure number(double value, double written, double step, Bound bound, @Nullable String unit,
			TextRange range) {
		return new Figure(Kind.NUMBER, value, written, step, bound, unit, 0, 0, range);
	}

	static Figure plain(Kind kind, double value, TextRange range) {
		return new Figure(kind, value, value, 0, Bound.NONE, null, 0, 0, range);
	}

	static Figure date(int year, int month, int day, TextRange range) {
		return new Figure(Kind.DATE, year, year, 0, Bound.NONE, null, month, day, range);
	}

	/**
	 * Tells whether another figure has the same number, whatever it counts. Where one has
	 * no unit, that of the other is meant: "from 11 weeks to 16".
	 * @param other the figure to compare with
	 * @return whether the values are equal
	 */
	public boolean sameValue(Figure other) {
		boolean elided = (this.unit == null) != (other.unit == null);
		double mine = elided ? this.written : this.value;
		double theirs = elided ? other.written : other.value;
		return Math.abs(mine - theirs) <= NOISE * Math.max(Math.abs(mine), Math.abs(theirs));
	}

	/** What a figure tells. */
	public enum Kind {

		/** A quantity: a count, a share, an amount of money, a length, a duration. */
		NUMBER,

		/** A calendar year, or a decade with the unit {@code decade}. */
		YEAR,

		/** A day or month, with or without its year. */
		DATE,

		/** A time of day. */
		CLOCK,

		/** A day of the week. */
		WEEKDAY,

		/** A place in an order. */
		ORDINAL

	}

	/** How a figure stands to the true value. */
	public enum Bound {

		/** Nothing is said: it is exact. */
		NONE,

		/** "About", "some", "around". */
		ABOUT,

		/** "Nearly", "almost", "just under". */
		NEARLY,

		/** "More than", "over". */
		OVER,

		/** "Less than", "fewer than", "under". */
		UNDER,

		/** "At least", "no fewer than". */
		AT_LEAST,

		/** "At most", "up to". */
		AT_MOST

	}

}
