package dev.groundling.language;

import org.jspecify.annotations.Nullable;

/**
 * A number, date or measure in a text.
 *
 * @param kind what is counted or told
 * @param range the whole phrase in the text: number, unit and a qualifier such as "more
 * than"
 * @param value the number in its base unit (211,800 for "211.8 thousand"); the year for
 * years and for dates that have one; {@code null} when there is none
 * @param unit what follows the number, lower case, {@code null} when nothing does
 */
public record Quantity(Kind kind, TextRange range, @Nullable Double value, @Nullable String unit) {

	/** Kinds of quantities. */
	public enum Kind {

		/** A calendar year. */
		YEAR,

		/** A day or month, with or without its year. */
		DATE,

		/** A time of day. */
		TIME,

		/** A percentage. */
		PERCENTAGE,

		/** An amount of money. */
		MONEY,

		/** A span of time or a frequency. */
		DURATION,

		/** A physical measure. */
		MEASURE,

		/** A place in an order, such as "first". */
		ORDINAL,

		/** Any other number. */
		COUNT

	}

}
