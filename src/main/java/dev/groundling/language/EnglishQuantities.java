package dev.groundling.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers, dates and measures of English texts.
 */
final class EnglishQuantities {

	private static final String MONTH = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?"
			+ "|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

	private static final String YEAR = "(1[0-9]{3}|20[0-9]{2}|21[0-9]{2})";

	private static final Pattern DATE = Pattern.compile("\\b(?:" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?:,? " + YEAR
			+ ")?\\b(?![.,]?\\d)|\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + "(?:,? " + YEAR + ")?\\b|" + MONTH + ",? "
			+ YEAR + "\\b|" + YEAR + "-\\d{2}-\\d{2}(?!\\d))");

	private static final Pattern TIME = Pattern
		.compile("\\b\\d{1,2}:\\d{2}(?!\\d)(?: ?[ap]\\.?m\\b\\.?)?|\\b\\d{1,2} ?(?:[ap]\\.?m\\b|o[’']clock)");

	private static final Map<String, Double> SMALL = Map.ofEntries(Map.entry("one", 1d), Map.entry("two", 2d),
			Map.entry("three", 3d), Map.entry("four", 4d), Map.entry("five", 5d), Map.entry("six", 6d),
			Map.entry("seven", 7d), Map.entry("eight", 8d), Map.entry("nine", 9d), Map.entry("ten", 10d),
			Map.entry("eleven", 11d), Map.entry("twelve", 12d), Map.entry("thirteen", 13d), Map.entry("fourteen", 14d),
			Map.entry("fifteen", 15d), Map.entry("sixteen", 16d), Map.entry("seventeen", 17d),
			Map.entry("eighteen", 18d), Map.entry("nineteen", 19d), Map.entry("twenty", 20d), Map.entry("thirty", 30d),
			Map.entry("forty", 40d), Map.entry("fifty", 50d), Map.entry("sixty", 60d), Map.entry("seventy", 70d),
			Map.entry("eighty", 80d), Map.entry("ninety", 90d), Map.entry("half", 0.5));

	private static final Map<String, Double> SCALE = Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion",
			1e9, "trillion", 1e12, "dozen", 12d);

	private static final String SPELLED = "(?:" + String.join("|", SMALL.keySet()) + ")(?:[- ](?:"
			+ String.join("|", SMALL.keySet()) + "))?";

	private static final Pattern NUMBER = Pattern.compile(
			"(?<qualifier>\\b(?:more than|less than|fewer than|about|around|over|under|nearly|almost|up to|at least|at most"
					+ "|every|approximately|roughly) )?(?<currency>[$€£¥])? ?"
					+ "(?<number>(?<![\\d.,\\p{L}])(?<!\\p{L}-)[-−]?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?![\\d])|\\b" + SPELLED
					+ "\\b)" + "(?<half> and a half)?(?<scale>(?:[ \\u00a0-](?:" + String.join("|", SCALE.keySet())
					+ ")\\b)+)?" + "(?<percent> ?%| ?per ?cent\\b| percentage points?\\b| percent\\b)?"
					+ "(?:[ \\u00a0-](?<unit>[\\p{L}µ°Ω][\\p{L}µ°/³²]*))?",
			Pattern.CASE_INSENSITIVE);

	// In digits they are numbers: a question about the 19th isn't answered by the 18th.
	private static final Pattern ORDINAL = Pattern.compile(
			"\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern BEFORE_YEAR = Pattern.compile(
			"(?:\\b(?:in|since|by|of|from|to|until|till|after|before"
					+ "|between|and|during|around|year|for|or|as of|early|late|mid|the|through) |[('’–-]|^)$",
			Pattern.CASE_INSENSITIVE);

	// Room for the longest of these words and the edge before it.
	private static final int WINDOW = 12;

	private static final Pattern DURATION_UNIT = Pattern.compile(
			"(?:second|minute|hour|day|night|week|month|year|decade|century|centuries|generation)s?",
			Pattern.CASE_INSENSITIVE);

	// Those that WordNet doesn't know as money.
	private static final Pattern CURRENCY = Pattern.compile("rmb|usd|eur|crowns?");

	private EnglishQuantities() {
	}

	static List<Quantity> find(String original) {
		String text = PlainCase.unpiled(original);
		List<Quantity> found = new ArrayList<>();
		boolean[] taken = new boolean[text.length()];
		DATE.matcher(text).results().forEach((date) -> add(found, taken, date(date)));
		addAll(found, taken, Kind.TIME, TIME.matcher(text));
		Matcher number = NUMBER.matcher(text);
		while (number.find()) {
			add(found, taken, quantity(text, number));
		}
		addAll(found, taken, Kind.ORDINAL, ORDINAL.matcher(text));
		found.sort(Comparator.comparingInt((quantity) -> quantity.range().start()));
		return found;
	}

	private static Quantity date(MatchResult date) {
		String year = firstGroup(date);
		return new Quantity(Kind.DATE, range(date), (year != null) ? Double.valueOf(year) : null, null);
	}

	private static Quantity quantity(String text, Matcher match) {
		String digits = match.group("number");
		double value = value(match);
		int start = (match.group("qualifier") != null) ? match.start() : match.start("number");
		if (match.group("currency") != null) {
			start = (match.group("qualifier") != null) ? start : match.start("currency");
			return new Quantity(Kind.MONEY, new TextRange(start, endOfNumber(match)), value, match.group("currency"));
		}
		if (match.group("percent") != null) {
			return new Quantity(Kind.PERCENTAGE, new TextRange(start, match.end("percent")), value, "%");
		}
		boolean bare = match.group("scale") == null && match.group("half") == null;
		String before = text.substring(Math.max(0, match.start("number") - WINDOW), match.start("number"));
		if (bare && digits.matches(YEAR) && BEFORE_YEAR.matcher(before).find()) {
			return new Quantity(Kind.YEAR, new TextRange(match.start("number"), match.end("number")), value, null);
		}
		return measured(match, start, value);
	}

	private static Quantity measured(Matcher match, int start, double value) {
		String unit = match.group("unit");
		TextRange number = new TextRange(start, endOfNumber(match));
		if (unit == null) {
			return new Quantity(Kind.COUNT, number, value, null);
		}
		TextRange whole = new TextRange(start, match.end("unit"));
		String lower = unit.toLowerCase(Locale.ROOT);
		if (DURATION_UNIT.matcher(lower).matches()) {
			return new Quantity(Kind.DURATION, whole, value, lower);
		}
		if (CURRENCY.matcher(lower).matches() || Lexicon.isMoney(lower)) {
			return new Quantity(Kind.MONEY, whole, value, lower);
		}
		// "in" and "are" are units too, but seldom.
		boolean small = CommonWords.english(List.of(unit)) > 0;
		if (!small && Lexicon.isA(lower, "unit of measurement")
				|| unit.matches("[°µ].*|[kcm]?[gm]|mAh|[kMG]?Hz|[kMGT]B|k?W|ppm")) {
			return new Quantity(Kind.MEASURE, whole, value, lower);
		}
		return new Quantity(Kind.COUNT, number, value, lower);
	}

	private static int endOfNumber(Matcher match) {
		for (String group : List.of("scale", "half", "number")) {
			if (match.group(group) != null) {
				return match.end(group);
			}
		}
		return match.end();
	}

	private static double value(Matcher match) {
		String number = match.group("number").toLowerCase(Locale.ROOT);
		double value = 0;
		if (Character.isLetter(number.charAt(0))) {
			for (String part : number.split("[- ]")) {
				value += SMALL.getOrDefault(part, 0d);
			}
		}
		else {
			value = Double.parseDouble(number.replace(",", "").replace('−', '-'));
		}
		if (match.group("half") != null) {
			value += 0.5;
		}
		String scale = match.group("scale");
		if (scale != null) {
			for (String step : scale.substring(1).toLowerCase(Locale.ROOT).split("[ \u00a0-]")) {
				value *= SCALE.getOrDefault(step, 1d);
			}
		}
		return value;
	}

	private static void add(List<Quantity> found, boolean[] taken, Quantity quantity) {
		for (int i = quantity.range().start(); i < quantity.range().end(); i++) {
			if (taken[i]) {
				return;
			}
		}
		for (int i = quantity.range().start(); i < quantity.range().end(); i++) {
			taken[i] = true;
		}
		found.add(quantity);
	}

	private static void addAll(List<Quantity> found, boolean[] taken, Kind kind, Matcher matcher) {
		matcher.results().forEach((match) -> add(found, taken, new Quantity(kind, range(match), null, null)));
	}

	private static TextRange range(MatchResult match) {
		return new TextRange(match.start(), match.end());
	}

	private static @Nullable String firstGroup(MatchResult match) {
		for (int i = 1; i <= match.groupCount(); i++) {
			if (match.group(i) != null) {
				return match.group(i);
			}
		}
		return null;
	}

}
