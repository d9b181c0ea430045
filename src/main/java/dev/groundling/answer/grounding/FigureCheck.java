package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.language.Figure;
import dev.groundling.language.Figure.Kind;

/**
 * Each number, date and rank stands in the evidence, follows from two numbers there by
 * arithmetic, or stands in the question.
 */
final class FigureCheck {

	private static final Set<String> NAMED_THINGS = Set.of("figures", "counts", "numbers", "reasons", "factors", "ways",
			"things", "types", "kinds", "examples", "points", "aspects", "main", "key", "different");

	private final Statement draft;

	private final Evidence evidence;

	private final Sources sources;

	FigureCheck(Statement draft, Evidence evidence, Sources sources) {
		this.draft = draft;
		this.evidence = evidence;
		this.sources = sources;
	}

	List<String> failures() {
		List<String> failures = new ArrayList<>();
		for (Figure figure : this.draft.figures()) {
			if (!stands(figure)) {
				failures
					.add("\"" + figure.range().in(this.draft.text()) + "\" does not stand in " + this.evidence.names());
			}
		}
		return failures;
	}

	private boolean stands(Figure figure) {
		for (SourceSentence sentence : this.evidence.sentences()) {
			for (Figure other : sentence.statement().figures()) {
				if (FigureMatch.equal(figure, other)
						&& CountedThings.agree(this.draft, figure, sentence.statement(), other)) {
					return true;
				}
			}
		}
		return new Arithmetic(this.draft, this.evidence).holds(figure) || dated(figure) || asked(figure)
				|| countsItself(figure);
	}

	// "The two counts differ", "two figures": it counts what the sentence itself names.
	private boolean countsItself(Figure figure) {
		int next = this.draft.tokenFrom(figure.range().end());
		int before = this.draft.tokenFrom(figure.range().start()) - 1;
		boolean pair = figure.value() == 2 && this.draft.word(before).equals("the");
		return figure.kind() == Kind.NUMBER && figure.unit() == null
				&& Character.isLetter(this.draft.text().charAt(figure.range().start()))
				&& (pair || NAMED_THINGS.contains(this.draft.word(next)));
	}

	// "On 15 August 2019" of an article that says the year in another place.
	private boolean dated(Figure figure) {
		if (figure.kind() != Kind.DATE || figure.value() == 0 || figure.month() == 0) {
			return false;
		}
		boolean day = false;
		boolean year = false;
		for (SourceSentence sentence : this.evidence.around()) {
			boolean chosen = this.evidence.sentences().contains(sentence);
			for (Figure other : sentence.statement().figures()) {
				day |= chosen && other.kind() == Kind.DATE && other.month() == figure.month()
						&& other.day() == figure.day() && other.value() == 0;
				year |= FigureMatch.calendar(other) && other.value() == figure.value();
			}
		}
		return day && year;
	}

	// What the question fixes may be repeated, as long as the evidence has nothing else
	// in
	// its place: "in 1996" is no answer from a sentence about 1986.
	private boolean asked(Figure figure) {
		List<Figure> context = new ArrayList<>(this.sources.question().figures());
		Set.copyOf(this.evidence.passages())
			.forEach((passage) -> context.addAll(this.sources.heading(passage).figures()));
		boolean asked = context.stream().anyMatch((other) -> FigureMatch.equal(figure, other));
		return asked && this.evidence.sentences()
			.stream()
			.flatMap((sentence) -> sentence.statement().figures().stream())
			.filter((other) -> FigureMatch.comparable(figure, other))
			.allMatch((other) -> this.draft.figures().stream().anyMatch((mine) -> FigureMatch.equal(mine, other)));
	}

}
