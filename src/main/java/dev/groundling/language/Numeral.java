package dev.groundling.language;

import java.util.Map;

import dev.groundling.language.FigureText.Piece;
import dev.groundling.language.FigureText.Sort;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written: in digits, in words, or in Chinese characters, with its
 * scale ("12.5 thousand", "8.7万").
 *
 * @param value the number
 * @param step what one more in its last digit would add
 * @param next the piece after it
 */
record Numeral(double value, double step, int next) {

	private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2),
			Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
			Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
			Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40),
			Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80),
			Map.entry("ninety", 90));

	private static final Map<String, Double> SCALE = Map.ofEntries(Map.entry("hundred", 1e2),
			Map.entry("thousand", 1e3), Map.entry("million", 1e6), Map.entry("billion", 1e9),
			Map.entry("trillion", 1e12), Map.entry("dozen", 12d), Map.entry("百", 1e2), Map.entry("千", 1e3),
			Map.entry("万", 1e4), Map.entry("萬", 1e4), Map.entry("亿", 1e8), Map.entry("億", 1e8));

	private static final Map<String, Double> SHORT_SCALE = Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "bn", 1e9, "b", 1e9);

	/**
	 * Reads the number that begins at a piece.
	 * @return the number, {@code null} where none begins
	 */
	static @Nullable Numeral at(FigureText text, int i) {
		Numeral bare = switch (text.piece(i).sort()) {
			case NUMBER -> digits(text, i);
			case WORD -> words(text, i);
			case HAN -> ChineseNumeral.at(text, i);
			default -> null;
		};
		return (bare != null) ? bare.scaled(text, i) : null;
	}

	private static @Nullable Numeral digits(FigureText text, int i) {
		String digits = text.piece(i).surface();
		int comma = digits.indexOf(',');
		String plain = digits;
		if (comma >= 0) {
			boolean groups = digits.matches("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+");
			plain = groups ? digits.replace(",", "") : digits.replace(',', '.');
		}
		int point = plain.indexOf('.');
		// Versions and dates such as "1.2.3"; numbers beyond anything that is counted.
		if (point != plain.lastIndexOf('.') || plain.length() > 18) {
			return null;
		}
		double step = (point >= 0) ? Math.pow(10, point + 1 - plain.length()) : Math.pow(10, trailingZeros(plain));
		return new Numeral(Double.parseDouble(plain), step, i + 1);
	}

	private static int trailingZeros(String digits) {
		int zeros = 0;
		while (zeros < digits.length() - 1 && digits.charAt(digits.length() - 1 - zeros) == '0') {
			zeros++;
		}
		return zeros;
	}

	// "Twenty-five", "two hundred and fifty", "a million".
	private static @Nullable Numeral words(FigureText text, int i) {
		int first = i;
		if (text.piece(i).is("a", "an") && SCALE.containsKey(text.lower(i + 1))) {
			first = i + 1;
		}
		else if (!SMALL.containsKey(text.lower(i))) {
			return null;
		}
		return sum(text, first, (first == i) ? 0 : 1);
	}

	private static @Nullable Numeral sum(FigureText text, int first, double article) {
		double total = 0;
		double group = article;
		int next = first;
		while (true) {
			boolean joint = text.piece(next).is("-") || text.piece(next).is("and") && total + group >= 100;
			int word = (next > first && joint) ? next + 1 : next;
			Integer small = SMALL.get(text.lower(word));
			Double scale = SCALE.get(text.lower(word));
			if (small != null && fits(group, small)) {
				group += small;
			}
			else if (scale != null && group > 0 && word == next) {
				total += (scale >= 1e3) ? group * scale : 0;
				group = (scale >= 1e3) ? 0 : group * scale;
			}
			else {
				break;
			}
			next = word + 1;
		}
		double value = total + group;
		return (value > 0) ? new Numeral(value, Math.pow(10, zeros(value)), next) : null;
	}

	private static boolean fits(double group, int small) {
		return group == 0 || group % 100 == 0 || group % 100 >= 20 && group % 10 == 0 && small < 10;
	}

	private static int zeros(double value) {
		return (value == Math.rint(value)) ? trailingZeros(String.valueOf((long) value)) : 0;
	}

	private Numeral scaled(FigureText text, int first) {
		double scale = 1;
		int after = this.next;
		if (text.piece(after).is("and") && text.piece(after + 1).is("a") && text.piece(after + 2).is("half")) {
			return new Numeral(this.value + 0.5, 0.5, after + 3).scaled(text, first);
		}
		if (text.piece(after).is("-") && SCALE.containsKey(text.lower(after + 1))) {
			after++;
		}
		while (SCALE.containsKey(text.lower(after))) {
			scale *= SCALE.getOrDefault(text.lower(after), 1d);
			after++;
		}
		boolean money = Units.ofCurrency(sign(text.piece(first - 1))) != null;
		Double brief = SHORT_SCALE.get(text.lower(after));
		if (scale == 1 && brief != null && text.touches(after) && (money || !text.piece(after).is("m", "b"))) {
			scale = brief;
			after++;
		}
		return new Numeral(this.value * scale, this.step * scale, after);
	}

	static char sign(Piece piece) {
		return (piece.sort() == Sort.SIGN) ? piece.surface().charAt(0) : ' ';
	}

}
