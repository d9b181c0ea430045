package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.answer.grounding.Verdict.Support;
import dev.groundling.language.Figure;
import dev.groundling.language.Figure.Kind;
import dev.groundling.language.Opposites;
import dev.groundling.language.Pinyin;
import dev.groundling.language.TextRange;

/**
 * Compares a sentence with passages in another language. Words can't be compared, but
 * figures, dates, names and codes in Latin letters, names in Chinese characters by how
 * they are pronounced, negations and directions ("rose", 增加) can. All of them must agree
 * with the passages, and something that the question doesn't say already must be among
 * them. So a sentence without a figure or a name never passes, and one that passes is
 * less sure than one in the language of the passages.
 */
final class AcrossLanguages {

	/** What must be found, so that it isn't there by chance: a number of two digits. */
	private static final double ENOUGH = 0.6;

	private static final double TWO_DIGITS = 10;

	private static final double THREE_DIGITS = 100;

	private static final Pattern LATIN = Pattern
		.compile("(?<![\\p{IsLatin}\\p{Nd}])(?:\\p{Lu}[\\p{IsLatin}\\p{Nd}&.'’+-]*[\\p{IsLatin}\\p{Nd}+]|\\p{Lu})");

	private static final Pattern DENIAL = Pattern
		.compile("没|并非|不(?![仅但断过同少到足超低只止光久管])|未(?!来)|无(?![论人])|\\b(?:not|no|never|none|nobody|nothing|neither|without"
				+ "|cannot)\\b|n[’']t\\b", Pattern.CASE_INSENSITIVE);

	private final Statement draft;

	private final Sources sources;

	private final List<SourceSentence> around;

	AcrossLanguages(Statement draft, Sources sources, Set<Integer> passages) {
		this.draft = draft;
		this.sources = sources;
		this.around = sources.sentences(passages);
	}

	Verdict verdict() {
		List<SourceSentence> support = support();
		List<String> failures = new ArrayList<>();
		double found = 0;
		for (Figure figure : this.draft.figures()) {
			if (support.stream().noneMatch((sentence) -> has(sentence, figure)) && !asked(figure)) {
				failures.add("\"" + figure.range().in(this.draft.text()) + "\" does not stand in the passages");
			}
			found += asked(figure) ? 0 : weight(figure);
		}
		for (String name : names()) {
			if (!named(name)) {
				failures.add("\"" + name + "\" does not stand in the passages");
			}
			found += contains(this.sources.question().text(), name) ? 0 : ENOUGH;
		}
		if (failures.isEmpty() && (found < ENOUGH || support.isEmpty())) {
			failures.add("it has no number or name that could be checked in another language");
		}
		if (failures.isEmpty()) {
			failures.addAll(conflicts(support));
		}
		return new Verdict(failures,
				support.stream().map((sentence) -> new Support(sentence.passage(), sentence.range())).toList());
	}

	// The sentence with most of the figures and names; a second one if it has more.
	private List<SourceSentence> support() {
		Set<Object> open = new HashSet<>(this.draft.figures());
		open.addAll(names());
		List<SourceSentence> support = new ArrayList<>();
		while (support.size() < 2) {
			SourceSentence best = null;
			long most = 0;
			for (SourceSentence sentence : this.around) {
				long met = open.stream().filter((anchor) -> meets(sentence, anchor)).count();
				if (met > most) {
					most = met;
					best = sentence;
				}
			}
			if (best == null) {
				break;
			}
			SourceSentence chosen = best;
			open.removeIf((anchor) -> meets(chosen, anchor));
			support.add(chosen);
		}
		return support;
	}

	private static boolean meets(SourceSentence sentence, Object anchor) {
		return (anchor instanceof Figure figure) ? has(sentence, figure)
				: contains(sentence.statement().text(), (String) anchor);
	}

	private static boolean has(SourceSentence sentence, Figure figure) {
		return sentence.statement().figures().stream().anyMatch((other) -> FigureMatch.equal(figure, other));
	}

	private boolean asked(Figure figure) {
		return this.sources.question().figures().stream().anyMatch((other) -> FigureMatch.equal(figure, other));
	}

	private static double weight(Figure figure) {
		boolean precise = figure.kind() == Kind.DATE || figure.kind() == Kind.YEAR || figure.written() >= THREE_DIGITS
				|| figure.written() != Math.rint(figure.written());
		return precise ? 1 : (figure.written() >= TWO_DIGITS) ? ENOUGH : ENOUGH / 2;
	}

	private List<String> names() {
		List<String> names = new ArrayList<>();
		Matcher latin = LATIN.matcher(this.draft.text());
		while (latin.find()) {
			// The first word of an English sentence has a capital anyway.
			TextRange range = new TextRange(latin.start(), latin.end());
			if ((this.draft.chinese() || latin.start() > 0) && !this.draft.inFigure(range)) {
				names.add(latin.group());
			}
		}
		return names;
	}

	private boolean named(String name) {
		return contains(this.sources.question().text(), name)
				|| this.around.stream().anyMatch((sentence) -> contains(sentence.statement().text(), name));
	}

	private static boolean contains(String text, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return text.toLowerCase(Locale.ROOT).contains(lower)
				|| text.codePoints().anyMatch(Character::isIdeographic) && Pinyin.of(text).contains(lower);
	}

	private List<String> conflicts(List<SourceSentence> support) {
		List<String> conflicts = new ArrayList<>();
		boolean denied = support.stream().anyMatch((sentence) -> DENIAL.matcher(sentence.statement().text()).find());
		if (DENIAL.matcher(this.draft.text()).find() && !denied) {
			conflicts.add("it denies what the passages say");
		}
		Set<Integer> told = new HashSet<>();
		support.forEach((sentence) -> told.addAll(directions(sentence.statement())));
		for (int direction : directions(this.draft)) {
			if (told.contains(direction ^ 1) && !told.contains(direction)) {
				conflicts.add("it says the opposite of the passages");
			}
		}
		if (support.stream().anyMatch(this::speaksOfAnotherTime)) {
			conflicts.add("it speaks of another time than the passages");
		}
		return conflicts;
	}

	// "630 in 1986", put together from a sentence about 1957 and one about 1986.
	private boolean speaksOfAnotherTime(SourceSentence sentence) {
		List<Figure> years = sentence.statement().figures().stream().filter(FigureMatch::calendar).toList();
		List<Figure> mine = this.draft.figures().stream().filter(FigureMatch::calendar).toList();
		return !years.isEmpty() && !mine.isEmpty()
				&& mine.stream().noneMatch((own) -> years.stream().anyMatch((other) -> FigureMatch.equal(own, other)));
	}

	private static Set<Integer> directions(Statement statement) {
		Set<Integer> directions = new HashSet<>();
		statement.tokens()
			.stream()
			.map((token) -> Opposites.direction(token.range().in(statement.text()).toLowerCase(Locale.ROOT)))
			.filter(OptionalInt::isPresent)
			.forEach((direction) -> directions.add(direction.getAsInt()));
		return directions;
	}

}
