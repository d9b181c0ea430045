package dev.groundling.language;

import org.jspecify.annotations.Nullable;

/**
 * A unit after a number.
 *
 * @param unit the unit
 * @param next the piece after it
 */
record UnitPhrase(Units.Unit unit, int next) {

	static @Nullable UnitPhrase at(FigureText text, int i) {
		int first = text.piece(i).is("-") ? i + 1 : i;
		if (text.piece(first).is("per", "percentage", "square", "%")) {
			return phrase(text, first);
		}
		for (int length = Units.LONGEST_CHINESE; length > 0; length--) {
			String name = text.han(first, length);
			Units.Unit unit = (name.length() == length) ? Units.of(name) : null;
			if (unit != null) {
				return new UnitPhrase(unit, first + length);
			}
		}
		Units.Unit unit = Units.of(text.lower(first));
		return (unit != null) ? new UnitPhrase(unit, first + 1) : null;
	}

	private static @Nullable UnitPhrase phrase(FigureText text, int i) {
		String two = text.lower(i) + " " + text.lower(i + 1);
		return switch (two) {
			case "per cent" -> new UnitPhrase(new Units.Unit("%", 1), i + 2);
			case "percentage points", "percentage point" -> new UnitPhrase(new Units.Unit("pp", 1), i + 2);
			default -> {
				if (text.piece(i).is("%")) {
					yield new UnitPhrase(new Units.Unit("%", 1), i + 1);
				}
				Units.Unit side = text.piece(i).is("square") ? Units.of(text.lower(i + 1)) : null;
				yield (side == null) ? null
						: new UnitPhrase(new Units.Unit("square " + side.base(), side.factor() * side.factor()), i + 2);
			}
		};
	}

}
