package dev.groundling.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.groundling.eval.Measure.Better;
import dev.groundling.eval.ScoresFile.Figure;
import dev.groundling.eval.ScoresFile.Judged;

/**
 * Scores beside an earlier run. A figure has fallen when it is worse than anything its
 * baseline's interval holds; whatever lies inside may be chance.
 */
public final class Comparison {

	private final ScoresFile baseline;

	private final ScoresFile now;

	Comparison(ScoresFile baseline, ScoresFile now) {
		this.baseline = baseline;
		this.now = now;
	}

	/**
	 * Names the figures that have fallen.
	 * @return one sentence for each, none when all is well
	 */
	public List<String> fallen() {
		List<String> fallen = new ArrayList<>();
		this.now.measures().forEach((key, figure) -> {
			Figure before = this.baseline.measures().get(key);
			if (before != null && hasFallen(before, figure)) {
				fallen.add("%s (%s) is %s, outside the baseline's %s – %s.".formatted(figure.label(), key,
						shown(figure, figure.value()), shown(before, before.low()), shown(before, before.high())));
			}
		});
		return List.copyOf(fallen);
	}

	private static boolean hasFallen(Figure before, Figure now) {
		return switch (before.better()) {
			case HIGHER -> now.value() < before.low();
			case LOWER -> now.value() > before.high();
			case SHOWN -> false;
		};
	}

	/**
	 * Renders both runs side by side, and the questions that came out differently.
	 * @return lines of text, the last one ended
	 */
	public String toText() {
		TextTable table = new TextTable("Figure", "Baseline", "Interval", "Now", "Difference", "");
		this.now.measures().forEach((key, figure) -> {
			Figure before = this.baseline.measures().get(key);
			if (before == null) {
				table.row(figure.label(), "–", "–", shown(figure, figure.value()), "–", "new");
			}
			else {
				table.row(figure.label(), shown(before, before.value()),
						shown(before, before.low()) + " – " + shown(before, before.high()),
						shown(figure, figure.value()), signed(figure, figure.value() - before.value()),
						hasFallen(before, figure) ? "FELL" : "");
			}
		});
		return table.toText() + gone() + changes();
	}

	private String gone() {
		List<String> gone = this.baseline.measures()
			.keySet()
			.stream()
			.filter((key) -> !this.now.measures().containsKey(key))
			.toList();
		return gone.isEmpty() ? "" : "\nNo longer measured: " + String.join(", ", gone) + "\n";
	}

	private String changes() {
		Map<String, Judged> before = this.baseline.answers()
			.stream()
			.collect(Collectors.toMap(Judged::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
		StringBuilder changes = new StringBuilder();
		for (Judged judged : this.now.answers()) {
			Judged earlier = before.remove(judged.id());
			if (earlier == null) {
				changes.append("%s is new: %s%n".formatted(judged.id(), judged.verdict().word()));
			}
			else if (earlier.verdict() != judged.verdict()) {
				changes.append(
						"%s was %s, is %s%n".formatted(judged.id(), earlier.verdict().word(), judged.verdict().word()));
			}
		}
		before.keySet().forEach((id) -> changes.append("%s is no longer asked%n".formatted(id)));
		return changes.isEmpty() ? "" : "\n" + changes;
	}

	private static String shown(Figure figure, double value) {
		return figure.unit().format(value);
	}

	private static String signed(Figure figure, double difference) {
		return ((difference > 0) ? "+" : "") + shown(figure, difference);
	}

}
