package dev.groundling.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.groundling.language.Figure;
import dev.groundling.language.Figure.Kind;
import dev.groundling.language.Figures;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;

/**
 * What was said in one or more texts: the numbers, names and words that a rewriting is
 * held against. It works for every language as far as digits, capitals and characters go.
 */
final class Said {

	private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

	private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");

	/** As much as "Norway" and "Norwegian" share. */
	private static final int SHARED_PREFIX = 5;

	private final List<Figure> figures = new ArrayList<>();

	private final List<Word> words = new ArrayList<>();

	private final Set<String> digits = new HashSet<>();

	private final StringBuilder text = new StringBuilder("\n");

	/**
	 * Takes in texts.
	 * @param texts what was said
	 */
	Said(List<String> texts) {
		for (String each : texts) {
			this.figures.addAll(Figures.in(each));
			this.words.addAll(Reading.of(each).words());
			this.digits.addAll(digits(each));
			this.text.append(each.toLowerCase(Locale.ROOT)).append('\n');
		}
	}

	/**
	 * Tells whether all numbers of a text are among those said.
	 * @param other the text
	 * @return whether they are, in whatever form
	 */
	boolean hasNumbers(String other) {
		return has(other, Figures.in(other));
	}

	/**
	 * Tells whether the numbers that a question fixes are among those said. One written
	 * as a word ("the second one") may give way to what it refers to.
	 * @param question the question
	 * @return whether they are
	 */
	boolean hasFixedNumbers(String question) {
		return has(question,
				Figures.in(question)
					.stream()
					.filter((figure) -> figure.unit() != null || DIGITS.matcher(figure.range().in(question)).find())
					.toList());
	}

	// Digits outside of figures are those of names, such as "5G".
	private boolean has(String other, List<Figure> wanted) {
		return wanted.stream().allMatch((figure) -> has(figure, figure.range().in(other))) && DIGITS.matcher(other)
			.results()
			.filter((run) -> wanted.stream()
				.noneMatch((figure) -> figure.range().contains(new TextRange(run.start(), run.end()))))
			.allMatch((run) -> this.digits.contains(plain(run)));
	}

	// "15 August 2018" also where the year and the day were said apart.
	private boolean has(Figure figure, String written) {
		return this.figures.stream().anyMatch((other) -> same(figure, other))
				|| this.digits.containsAll(digits(written))
						&& LATIN.matcher(written).results().allMatch((word) -> stands(word.group()));
	}

	private static boolean same(Figure one, Figure other) {
		if (one.month() > 0 || other.month() > 0) {
			return one.month() == other.month() && one.day() == other.day() && one.value() == other.value();
		}
		boolean units = one.unit() == null || other.unit() == null || one.unit().equals(other.unit());
		boolean kinds = one.kind() == other.kind() || counts(one) && counts(other);
		return units && kinds && one.sameValue(other);
	}

	private static boolean counts(Figure figure) {
		return figure.kind() == Kind.NUMBER || figure.kind() == Kind.YEAR || figure.kind() == Kind.ORDINAL;
	}

	/**
	 * Tells whether a name, or any other word, was said.
	 * @param name the word
	 * @return whether it was, in whatever form
	 */
	boolean has(Word name) {
		String plain = name.lower().replaceAll("['’]s?$", "");
		String prefix = plain.substring(0, Math.min(plain.length(), SHARED_PREFIX));
		return stands(plain) || this.words.stream()
			.anyMatch(
					(word) -> word.sameAs(name) || prefix.length() == SHARED_PREFIX && word.lower().startsWith(prefix));
	}

	/**
	 * Tells whether two neighbouring characters were said.
	 * @param pair two characters of a script that has no spaces
	 * @return whether they were, side by side
	 */
	boolean has(String pair) {
		return this.text.indexOf(pair) >= 0;
	}

	private boolean stands(String written) {
		String sought = Pattern.quote(written.toLowerCase(Locale.ROOT));
		return Pattern.compile("(?<![\\p{L}\\p{Nd}])" + sought + "(?![\\p{L}\\p{Nd}])").matcher(this.text).find();
	}

	private static Set<String> digits(String text) {
		Set<String> digits = new HashSet<>();
		DIGITS.matcher(text).results().forEach((run) -> digits.add(plain(run)));
		return digits;
	}

	private static String plain(MatchResult run) {
		return run.group().replace(",", "");
	}

}
