package dev.groundling.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, dates and measures of Chinese texts, with the words that belong to them:
 * 约, 多, and the measure word (约420多名).
 */
final class ChineseQuantities {

	private static final Pattern QUALIFIER = Pattern.compile("(?:大约|约|近|将近|超过|超|逾|不到|不足|至少|最多|高达|仅|只有|每)$");

	private static final Pattern MEASURE_WORD = Pattern.compile("^[多余]?(?:(?:人次|人份|座次|平方米|立方米|平方公里|车次|班次|个月)"
			+ "|[个名家户份座倍成项位条只种类所岁期级层艘台辆部批支件张间栋块趟趟步碗班届次分路桶站本株棵头匹口把架门列节套吨度号人])");

	private static final Set<String> MONEY = Set.of("CNY", "USD", "GBP", "EUR", "JPY", "CHF", "crown", "guinea",
			"shilling", "cent");

	private static final Set<String> SPANS = Set.of("s", "day", "month", "year");

	private ChineseQuantities() {
	}

	static List<Quantity> find(String text) {
		List<Quantity> found = new ArrayList<>();
		for (Figure figure : Figures.in(text)) {
			found.add(quantity(figure, text));
		}
		return found;
	}

	private static Quantity quantity(Figure figure, String text) {
		TextRange range = figure.range();
		return switch (figure.kind()) {
			case YEAR -> new Quantity(Kind.YEAR, range, figure.value(), null);
			case DATE -> new Quantity(Kind.DATE, range, (figure.value() > 0) ? figure.value() : null, null);
			case CLOCK -> new Quantity(Kind.TIME, range, null, null);
			case WEEKDAY -> new Quantity(Kind.DATE, range, null, null);
			case ORDINAL -> new Quantity(Kind.ORDINAL, range, figure.value(), null);
			case NUMBER -> number(figure, text);
		};
	}

	private static Quantity number(Figure figure, String text) {
		int start = figure.range().start();
		Matcher qualifier = QUALIFIER.matcher(text).region(Math.max(0, start - 3), start);
		start = qualifier.find() ? qualifier.start() : start;
		int end = figure.range().end();
		String unit = figure.unit();
		if (unit == null || unit.equals("times")) {
			Matcher word = MEASURE_WORD.matcher(text).region(end, text.length());
			String counted = word.find() ? word.group().replaceAll("^[多余]", "") : null;
			end = (counted != null) ? word.end() : end;
			Kind kind = "度".equals(counted) || "吨".equals(counted) ? Kind.MEASURE : Kind.COUNT;
			return new Quantity(kind, new TextRange(start, end), figure.value(), counted);
		}
		return new Quantity(kind(unit), new TextRange(start, end), figure.value(), unit);
	}

	private static Kind kind(String unit) {
		if (unit.equals("%") || unit.equals("pp")) {
			return Kind.PERCENTAGE;
		}
		return MONEY.contains(unit) ? Kind.MONEY : SPANS.contains(unit) ? Kind.DURATION : Kind.MEASURE;
	}

	/**
	 * Reads a number that stands alone, such as 两百 or 8.7万.
	 * @return its value, {@code null} if it is none
	 */
	static @Nullable Double value(String number) {
		// A single character is a number only before what it counts.
		return Figures.in(number + "个").stream().map(Figure::written).findFirst().orElse(null);
	}

}
