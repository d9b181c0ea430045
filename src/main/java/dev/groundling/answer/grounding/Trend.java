package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import dev.groundling.language.Figure;
import dev.groundling.language.Figure.Kind;
import dev.groundling.language.Opposites;

/**
 * What a sentence says of its own numbers: "rose from 5 to 9", "187, up from 19".
 */
final class Trend {

	private final Statement draft;

	Trend(Statement draft) {
		this.draft = draft;
	}

	List<String> failures() {
		List<String> failures = new ArrayList<>();
		List<Figure> numbers = this.draft.figures().stream().filter((figure) -> figure.kind() == Kind.NUMBER).toList();
		for (int i = 0; i < numbers.size(); i++) {
			int place = this.draft.tokenFrom(numbers.get(i).range().start());
			boolean from = this.draft.word(place - 1).equals("from");
			OptionalInt direction = from ? Opposites.direction(this.draft.word(place - 2)) : OptionalInt.empty();
			boolean trend = direction.isPresent() && direction.getAsInt() < 2;
			// "Up from 19" looks back, "rose from 5 to 9" ahead.
			boolean back = trend
					&& (this.draft.word(place - 2).equals("up") || this.draft.word(place - 2).equals("down"));
			int other = back ? i - 1 : i + 1;
			if (trend && other >= 0 && other < numbers.size()
					&& Objects.equals(numbers.get(other).unit(), numbers.get(i).unit())) {
				boolean rises = numbers.get(other).value() > numbers.get(i).value();
				if (rises != (direction.getAsInt() == 0)) {
					failures.add("\"" + this.draft.word(place - 2) + "\" doesn't fit the numbers beside it");
				}
			}
		}
		years(failures);
		return failures;
	}

	// "Between 2018 and 2000"
	private void years(List<String> failures) {
		List<Figure> years = this.draft.figures().stream().filter((figure) -> figure.kind() == Kind.YEAR).toList();
		for (int i = 0; i + 1 < years.size(); i++) {
			int first = this.draft.tokenFrom(years.get(i).range().start());
			int second = this.draft.tokenFrom(years.get(i + 1).range().start());
			boolean span = this.draft.word(first - 1).equals("between") || this.draft.word(first - 1).equals("from");
			if (span && second - first == 2 && years.get(i).value() > years.get(i + 1).value()) {
				failures.add("the years run backwards");
			}
		}
	}

}
