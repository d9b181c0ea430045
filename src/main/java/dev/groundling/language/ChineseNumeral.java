package dev.groundling.language;

import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in Chinese characters. A single character is taken for a number only
 * before a measure word, as most are parts of words too, and 一 alone never.
 */
final class ChineseNumeral {

	private static final String DIGITS = "零一二三四五六七八九";

	private static final String COUNTED = "个名家户份座倍成项天年月日时分届次位条只种类所公吨亩米元岁期大级层艘台辆部批支件张间栋";

	private static final int LONGEST = 16;

	private ChineseNumeral() {
	}

	static @Nullable Numeral at(FigureText text, int i) {
		String run = text.han(i, LONGEST);
		int length = 0;
		while (length < run.length() && (digit(run.charAt(length)) >= 0 || scale(run.charAt(length)) > 0)) {
			length++;
		}
		// The characters after digits are scales, which are read with those.
		if (length == 0 || scale(run.charAt(0)) > 10 || text.piece(i - 1).sort() == FigureText.Sort.NUMBER) {
			return null;
		}
		if (length == 1) {
			boolean counted = run.length() > 1 && COUNTED.indexOf(run.charAt(1)) >= 0;
			if (run.charAt(0) == '一' || !counted) {
				return null;
			}
		}
		double value = value(run.substring(0, length));
		return new Numeral(value, 1, i + length);
	}

	/** Reads a run of numeral characters, such as 三千二百 or 二〇一八. */
	static double value(String run) {
		double total = 0;
		double section = 0;
		double digits = -1;
		for (int i = 0; i < run.length(); i++) {
			int digit = digit(run.charAt(i));
			double scale = scale(run.charAt(i));
			if (digit >= 0) {
				digits = (digits > 0 && digit >= 0) ? digits * 10 + digit : digit;
			}
			else if (scale >= 1e4) {
				total = (total + section + Math.max(0, digits)) * scale;
				section = 0;
				digits = -1;
			}
			else {
				section += ((digits < 0) ? 1 : digits) * scale;
				digits = -1;
			}
		}
		return total + section + Math.max(0, digits);
	}

	private static int digit(char character) {
		return switch (character) {
			case '〇' -> 0;
			case '两' -> 2;
			default -> DIGITS.indexOf(character);
		};
	}

	private static double scale(char character) {
		return switch (character) {
			case '十' -> 10;
			case '百' -> 1e2;
			case '千' -> 1e3;
			case '万' -> 1e4;
			case '亿' -> 1e8;
			default -> 0;
		};
	}

}
