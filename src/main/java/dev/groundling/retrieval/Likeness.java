package dev.groundling.retrieval;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How alike two texts are, by the words they share. Figures count apart from words: two
 * reports that differ in nothing but a figure say different things.
 */
public final class Likeness {

	/** Share of common words from which two texts with the same figures are one. */
	private static final double SAME = 0.85;

	private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]+");

	private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:]\\d+)*");

	private final Set<String> words;

	private final List<String> figures;

	private Likeness(Set<String> words, List<String> figures) {
		this.words = words;
		this.figures = figures;
	}

	/**
	 * Looks at a text.
	 * @param text the text
	 * @return what others can be held against
	 */
	public static Likeness of(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return new Likeness(WORD.matcher(lower).results().map(MatchResult::group).collect(Collectors.toSet()),
				FIGURE.matcher(lower).results().map(MatchResult::group).sorted().toList());
	}

	/**
	 * Tells how many of the words of both are common.
	 * @param other the other text
	 * @return 0 for no word in common, 1 for the same words
	 */
	public double to(Likeness other) {
		Set<String> all = new HashSet<>(this.words);
		all.addAll(other.words);
		Set<String> common = new HashSet<>(this.words);
		common.retainAll(other.words);
		return all.isEmpty() ? 0 : (double) common.size() / all.size();
	}

	/**
	 * Tells whether two texts say the same in nearly the same words.
	 * @param other the other text
	 * @return whether one of them is enough
	 */
	public boolean repeats(Likeness other) {
		return this.figures.equals(other.figures) && to(other) >= SAME;
	}

}
