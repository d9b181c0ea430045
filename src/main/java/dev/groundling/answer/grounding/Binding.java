package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.answer.grounding.Context.Sort;
import dev.groundling.language.Figure;
import dev.groundling.language.TextRange;

/**
 * An anchor that stands in the evidence may stand there with something else: the right
 * number of the wrong year, the right name in the wrong part. So its context is compared
 * with that of its place in the evidence, and with those of all anchors that could stand
 * there instead. Two anchors of the draft were swapped when both fit better in each
 * other's place; one was put for another when the other's place, which the draft leaves
 * empty, fits clearly better.
 */
final class Binding {

	/** Neither of two that were swapped fits much worse in the other's place. */
	private static final double SLACK = 0.15;

	private final Statement draft;

	private final Evidence evidence;

	private final Sources sources;

	private final Map<Place, Context> contexts = new HashMap<>();

	Binding(Statement draft, Evidence evidence, Sources sources) {
		this.draft = draft;
		this.evidence = evidence;
		this.sources = sources;
	}

	List<String> failures() {
		List<Anchor> anchors = new ArrayList<>();
		for (Figure figure : this.draft.figures()) {
			if (figure.kind() != Figure.Kind.CLOCK && figure.kind() != Figure.Kind.WEEKDAY) {
				anchors.add(places(figure));
			}
		}
		this.draft.names().forEach((name) -> anchors.add(places(name)));
		List<String> failures = new ArrayList<>();
		for (int i = 0; i < anchors.size(); i++) {
			Anchor one = anchors.get(i);
			for (int j = i + 1; j < anchors.size(); j++) {
				if (one.sort() == anchors.get(j).sort() && swapped(one, anchors.get(j))) {
					failures.add(one.text() + " and " + anchors.get(j).text() + " are swapped, compared with "
							+ this.evidence.names());
				}
			}
			displaced(one, anchors, failures);
		}
		return failures;
	}

	private Anchor places(Figure figure) {
		Anchor anchor = new Anchor(new Place(this.draft, figure.range(), Sort.of(figure)), new ArrayList<>(),
				new ArrayList<>());
		for (SourceSentence sentence : this.evidence.around()) {
			for (Figure other : sentence.statement().figures()) {
				Place place = new Place(sentence.statement(), other.range(), Sort.of(figure));
				if (FigureMatch.equal(figure, other)) {
					anchor.own().add(place);
				}
				else if (FigureMatch.comparable(figure, other)
						&& CountedThings.agree(this.draft, figure, sentence.statement(), other)) {
					anchor.others().add(place);
				}
			}
		}
		return anchor;
	}

	private Anchor places(Name name) {
		Anchor anchor = new Anchor(new Place(this.draft, name.range(), Sort.NAME), new ArrayList<>(),
				new ArrayList<>());
		for (SourceSentence sentence : this.evidence.around()) {
			for (Name other : sentence.statement().names()) {
				Place place = new Place(sentence.statement(), other.range(), Sort.NAME);
				if (other.sameAs(name)) {
					anchor.own().add(place);
				}
				else if (!other.initials(sentence.statement().text())) {
					anchor.others().add(place);
				}
			}
		}
		return anchor;
	}

	private boolean swapped(Anchor one, Anchor other) {
		if (one.own().isEmpty() || other.own().isEmpty() || one.own().stream().anyMatch(other.own()::contains)) {
			return false;
		}
		double straight = best(one, one.own());
		double straightToo = best(other, other.own());
		double crossed = best(one, other.own());
		double crossedToo = best(other, one.own());
		return crossed > straight - SLACK && crossedToo > straightToo - SLACK
				&& limits(one).swapped(straight + straightToo, crossed + crossedToo);
	}

	private void displaced(Anchor one, List<Anchor> anchors, List<String> failures) {
		if (one.own().isEmpty()) {
			return;
		}
		double own = best(one, one.own());
		for (Place place : one.others()) {
			boolean used = anchors.stream().anyMatch((anchor) -> anchor.own().contains(place));
			if (!used && limits(one).displaced(own, fit(one, place))) {
				failures.add(one.text() + " stands in " + this.evidence.names() + " for something else; it has \""
						+ place.text() + "\" here");
				return;
			}
		}
	}

	private Limits limits(Anchor anchor) {
		return (anchor.sort() == Sort.NAME) ? Limits.NAMES : Limits.FIGURES;
	}

	private double best(Anchor anchor, List<Place> places) {
		return places.stream().mapToDouble((place) -> fit(anchor, place)).max().orElse(0);
	}

	private double fit(Anchor anchor, Place place) {
		return context(anchor.place()).fit(context(place));
	}

	private Context context(Place place) {
		return this.contexts.computeIfAbsent(place,
				(any) -> Context.of(place.statement(), place.range(), place.sort(), this.sources::weight));
	}

	/** Where an anchor stands. */
	private record Place(Statement statement, TextRange range, Sort sort) {

		String text() {
			return this.range.in(this.statement.text());
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Place place && place.statement == this.statement && place.range.equals(this.range);
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this.statement) * 31 + this.range.hashCode();
		}

	}

	/** An anchor of the draft, its own places and those of others. */
	private record Anchor(Place place, List<Place> own, List<Place> others) {

		Sort sort() {
			return this.place.sort();
		}

		String text() {
			return "\"" + this.place.text() + "\"";
		}

	}

	/**
	 * How much better another place must fit.
	 *
	 * @param swapFactor by what factor, for two that may be swapped
	 * @param swapMargin and by how much
	 * @param otherFactor the same against a place that the draft leaves empty
	 * @param otherMargin and by how much
	 */
	private record Limits(double swapFactor, double swapMargin, double otherFactor, double otherMargin) {

		static final Limits FIGURES = new Limits(1.02, 0.06, 1.1, 0.12);

		static final Limits NAMES = new Limits(1.2, 0.3, 1.3, 0.35);

		boolean swapped(double straight, double crossed) {
			return crossed > straight * this.swapFactor + this.swapMargin;
		}

		boolean displaced(double own, double other) {
			return other > own * this.otherFactor + this.otherMargin;
		}

	}

}
