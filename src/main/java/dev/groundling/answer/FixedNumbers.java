package dev.groundling.answer;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.groundling.language.AnswerKind;
import dev.groundling.language.Figure;
import dev.groundling.language.Figures;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Language;
import dev.groundling.language.Quantity;
import dev.groundling.language.Reading;
import dev.groundling.language.Word;

/** The years and numbers that a question fixes, held against what is told. */
class FixedNumbers {

	private static final Pattern TIME_SIDE = Pattern.compile(
			"\\b(before|prior to|until|till|after|since|from|in|by|as of|during)\\s+(?:the (?:end|beginning|year) of )?"
					+ "(?:\\w+ )?((?:1\\d|20)\\d{2})\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern CHINESE_TIME_SIDE = Pattern
		.compile("((?:1\\d|20)\\d{2})年(?:底|末|初)?(以前|之前|前|以后|之后|以来|后|起)?");

	private static final Pattern PRESENT = Pattern.compile("如今|目前|现在|现有|现已|至今");

	private static final Pattern COMPARED = Pattern.compile("比|较|相比|以来");

	private static final Pattern LAST_YEAR = Pattern.compile("\\b(?:last|previous|past) year\\b|去年|上年",
			Pattern.CASE_INSENSITIVE);

	/** Numbers that mostly describe: "one town", "the two of them". */
	private static final Set<String> SMALL = Set.of("两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "one", "two",
			"three", "four", "five", "six", "seven", "eight", "nine", "ten");

	private final Inquiry inquiry;

	private final List<Quantity> numbers;

	private final List<Double> years;

	private final boolean comparing;

	// Many sentences of one passage are looked at.
	private final Map<Reading, Boolean> absent = new IdentityHashMap<>();

	private final List<MatchResult> sides;

	FixedNumbers(Inquiry inquiry) {
		this.inquiry = inquiry;
		this.numbers = numbers(inquiry);
		this.years = years(inquiry.reading()).toList();
		String text = inquiry.reading().text();
		this.comparing = COMPARED.matcher(text).find();
		boolean chinese = inquiry.reading().language() == Language.CHINESE;
		this.sides = (chinese ? CHINESE_TIME_SIDE : TIME_SIDE).matcher(text).results().toList();
	}

	private static List<Quantity> numbers(Inquiry inquiry) {
		String text = inquiry.reading().text();
		return inquiry.reading()
			.quantities()
			.stream()
			.filter((quantity) -> quantity.value() != null && quantity.kind() != Quantity.Kind.ORDINAL)
			.filter((quantity) -> !(inquiry.kind() == AnswerKind.LIST
					&& Character.isLetter(quantity.range().in(text).charAt(0))))
			.filter((quantity) -> !SMALL.contains(number(quantity, text)))
			.toList();
	}

	// Chinese numbers have their measure word with them.
	private static String number(Quantity quantity, String text) {
		String phrase = quantity.range().in(text).toLowerCase(Locale.ROOT);
		return (phrase.length() == 2 && Character.isIdeographic(phrase.charAt(0))) ? phrase.substring(0, 1) : phrase;
	}

	// "18 % more than in 2020" tells nothing else of 2020.
	private Stream<Double> told(Reading reading) {
		return years(reading, (quantity) -> this.comparing || !comparedWith(quantity, reading));
	}

	private static boolean comparedWith(Quantity quantity, Reading reading) {
		int start = quantity.range().start();
		return reading.language() == Language.CHINESE && start > 0
				&& "比较".indexOf(reading.text().charAt(start - 1)) >= 0;
	}

	private static Stream<Double> years(Reading reading) {
		return years(reading, (any) -> true);
	}

	private static Stream<Double> years(Reading reading, Predicate<Quantity> counts) {
		return reading.quantities()
			.stream()
			.filter(counts)
			.filter((quantity) -> quantity.kind() == Quantity.Kind.YEAR || quantity.kind() == Quantity.Kind.DATE)
			.map(Quantity::value)
			.filter(Objects::nonNull);
	}

	/**
	 * Tells what share of the question's years and numbers is told nowhere.
	 * @param words the words that tell
	 * @return 0 when all are told or the question has none, 1 when none is told
	 */
	double missing(List<Word> words) {
		if (this.numbers.isEmpty()) {
			return 0;
		}
		long missing = this.numbers.stream()
			.filter((quantity) -> words.stream().noneMatch((word) -> tells(word, quantity)))
			.count();
		return (double) missing / this.numbers.size();
	}

	/**
	 * Tells whether a year of the question is told by neither the passage nor the head of
	 * its article.
	 * @param passage the passage
	 * @param head headline and date of the article, as far as they were found
	 * @return whether some year is missing
	 */
	boolean yearAbsent(Reading passage, List<Reading> head) {
		return this.absent.computeIfAbsent(passage, (key) -> someYearAbsent(passage, head));
	}

	private boolean someYearAbsent(Reading passage, List<Reading> head) {
		return this.years.stream()
			.filter((year) -> told(passage).noneMatch(year::equals))
			.anyMatch((year) -> head.stream()
				.flatMap(FixedNumbers::years)
				.noneMatch((dated) -> speaksOf(dated - year, passage.text())));
	}

	/**
	 * Tells whether a sentence speaks of the present and the question of another year.
	 * @param sentence the sentence
	 * @param head headline and date of its article, as far as they were found
	 * @return whether this is so; in Chinese only, where the present is marked
	 */
	boolean ofThePresent(Reading sentence, List<Reading> head) {
		return sentence.language() == Language.CHINESE && !this.years.isEmpty()
				&& PRESENT.matcher(sentence.text()).find() && !this.comparing
				&& told(sentence).noneMatch(this.years::contains)
				&& head.stream().flatMap(FixedNumbers::years).noneMatch(this.years::contains);
	}

	// Whether a text speaks of the time so many years before its date.
	private static boolean speaksOf(double yearsAgo, String text) {
		return yearsAgo == 0 || yearsAgo == 1 && LAST_YEAR.matcher(text).find() || yearsAgo == 2 && text.contains("前年")
				|| yearsAgo == -1 && text.contains("明年");
	}

	boolean yearConflict(Reading sentence) {
		if (this.years.isEmpty()) {
			return false;
		}
		List<Double> told = told(sentence).toList();
		return !told.isEmpty() && this.years.stream().noneMatch(told::contains);
	}

	private boolean tells(Word word, Quantity quantity) {
		if (word.tag() != Word.Tag.NUMBER) {
			return false;
		}
		String digits = word.surface().replace(",", "");
		String asked = this.inquiry.reading()
			.words(quantity.range())
			.stream()
			.filter((part) -> part.tag() == Word.Tag.NUMBER)
			.map((part) -> part.lower().replace(",", ""))
			.findFirst()
			.orElse("");
		return digits.equalsIgnoreCase(asked) || Objects.equals(parsed(digits), quantity.value())
				|| asked.length() == 2 && digits.length() == 4 && digits.endsWith(asked);
	}

	private static Double parsed(String digits) {
		if (digits.chars().anyMatch(Character::isIdeographic)) {
			return Figures.in(digits).stream().map(Figure::value).findFirst().orElse(Double.NaN);
		}
		try {
			return Double.valueOf(digits);
		}
		catch (NumberFormatException ex) {
			return Double.NaN;
		}
	}

	boolean timeConflict(String sentence) {
		if (this.inquiry.reading().language() == Language.CHINESE) {
			return chineseTimeConflict(sentence);
		}
		for (MatchResult asked : this.sides) {
			Matcher told = TIME_SIDE.matcher(sentence);
			while (told.find()) {
				if (told.group(2).equals(asked.group(2)) && conflict(side(asked.group(1)), side(told.group(1)))) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean chineseTimeConflict(String sentence) {
		return this.sides.stream()
			.anyMatch((asked) -> CHINESE_TIME_SIDE.matcher(sentence)
				.results()
				.anyMatch((told) -> told.group(1).equals(asked.group(1))
						&& conflict(chineseSide(asked.group(2)), chineseSide(told.group(2)))));
	}

	private static int chineseSide(String after) {
		return (after == null) ? 0 : after.contains("前") ? -1 : 1;
	}

	// What happened in a year may go on after it, but not before it.
	private static boolean conflict(int asked, int told) {
		return asked < 0 && told >= 0 || asked > 0 && told < 0;
	}

	private static int side(String preposition) {
		return switch (preposition.toLowerCase(Locale.ROOT)) {
			case "before", "prior to", "until", "till" -> -1;
			case "after", "since", "from" -> 1;
			default -> 0;
		};
	}

}
