package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.answer.grounding.Context.Sort;
import dev.groundling.language.Figure;
import dev.groundling.language.TextRange;

/**
 * An anchor that stands in the evidence may stand there with something else: the right
 * number of the wrong year, the right name in the wrong part. So its context is compared
 * with that of its place in the evidence, and with those of all anchors that could stand
 * there instead. When one of these fits clearly better, it was swapped.
 */
final class Binding {

	/** By how much another place must fit better, as a factor and as weight. */
	private static final double FACTOR = 1.25;

	private static final double MARGIN = 0.25;

	private final Statement draft;

	private final Evidence evidence;

	private final Sources sources;

	Binding(Statement draft, Evidence evidence, Sources sources) {
		this.draft = draft;
		this.evidence = evidence;
		this.sources = sources;
	}

	List<String> failures() {
		List<String> failures = new ArrayList<>();
		for (Figure figure : this.draft.figures()) {
			boolean calendar = FigureMatch.calendar(figure);
			if (calendar || figure.kind() == Figure.Kind.NUMBER) {
				check(figure, calendar ? Sort.CALENDAR : Sort.NUMBER, failures);
			}
		}
		for (Name name : this.draft.names()) {
			check(name, failures);
		}
		return failures;
	}

	private void check(Figure figure, Sort sort, List<String> failures) {
		Contest contest = new Contest(figure.range(), sort);
		for (SourceSentence sentence : this.evidence.around()) {
			for (Figure other : sentence.statement().figures()) {
				if (FigureMatch.equal(figure, other)) {
					contest.own(sentence.statement(), other.range());
				}
				else if (FigureMatch.comparable(figure, other)) {
					contest.other(sentence.statement(), other.range());
				}
			}
		}
		contest.result().ifPresent(failures::add);
	}

	private void check(Name name, List<String> failures) {
		Contest contest = new Contest(name.range(), Sort.NAME);
		for (SourceSentence sentence : this.evidence.around()) {
			for (Name other : sentence.statement().names()) {
				if (other.shares(name)) {
					contest.own(sentence.statement(), other.range());
				}
				else {
					contest.other(sentence.statement(), other.range());
				}
			}
		}
		contest.result().ifPresent(failures::add);
	}

	/** The places of one anchor against those of the others. */
	private final class Contest {

		private final TextRange anchor;

		private final Sort sort;

		private final Context context;

		private double own = -1;

		private double other;

		private String otherText = "";

		Contest(TextRange anchor, Sort sort) {
			this.anchor = anchor;
			this.sort = sort;
			this.context = Context.of(Binding.this.draft, anchor, sort, Binding.this.sources::weight);
		}

		private double fit(Statement statement, TextRange place) {
			return this.context.fit(Context.of(statement, place, this.sort, Binding.this.sources::weight));
		}

		void own(Statement statement, TextRange place) {
			this.own = Math.max(this.own, fit(statement, place));
		}

		void other(Statement statement, TextRange place) {
			double fit = fit(statement, place);
			if (fit > this.other) {
				this.other = fit;
				this.otherText = place.in(statement.text());
			}
		}

		java.util.Optional<String> result() {
			boolean swapped = this.own >= 0 && this.other > this.own * FACTOR + MARGIN;
			return swapped ? java.util.Optional.of("\"" + this.anchor.in(Binding.this.draft.text()) + "\" stands in "
					+ Binding.this.evidence.names() + " for something else; it has \"" + this.otherText + "\" here")
					: java.util.Optional.empty();
		}

	}

}
