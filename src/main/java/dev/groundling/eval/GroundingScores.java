package dev.groundling.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import dev.groundling.eval.Measure.Better;
import dev.groundling.eval.Measure.Unit;

/**
 * How well the grounding check tells true sentences from false ones.
 */
public final class GroundingScores {

	private final List<GroundingOutcome> outcomes;

	private final List<Measure> measures = new ArrayList<>();

	GroundingScores(List<GroundingOutcome> outcomes) {
		this.outcomes = List.copyOf(outcomes);
		List<GroundingOutcome> bad = only((outcome) -> !outcome.sentence().supported());
		share("precision", "False, of the sentences rejected", only((outcome) -> !outcome.passed()),
				(outcome) -> !outcome.sentence().supported());
		share("caught", "Caught, of the false sentences", bad, (outcome) -> !outcome.passed());
		bad.stream().map((outcome) -> outcome.sentence().change()).distinct().sorted().forEach((change) -> {
			List<GroundingOutcome> changed = only((outcome) -> outcome.sentence().change().equals(change));
			share("caught." + change, "  " + change, changed, (outcome) -> !outcome.passed());
		});
		share("rejected", "Rejected, of the true sentences", only((outcome) -> outcome.sentence().supported()),
				(outcome) -> !outcome.passed());
		times("check", "Checking a sentence", GroundingOutcome::checkMillis);
		times("embed", "Embedding a sentence alone", GroundingOutcome::embedMillis);
		times("read", "Reading the passages, once a question", GroundingOutcome::readMillis);
	}

	/**
	 * Renders the figures for a terminal.
	 * @param verbose whether to list the sentences that were judged wrongly
	 * @return lines of text, the last one ended
	 */
	public String toText(boolean verbose) {
		StringBuilder text = new StringBuilder();
		text.append(this.outcomes.size()).append(" sentences. The intervals are those of 95 %.\n\n");
		TextTable table = new TextTable("Figure", "Value", "Interval", "n");
		for (Measure measure : this.measures) {
			table.row(measure.label(), measure.value(), measure.interval(), String.valueOf(measure.estimate().n()));
		}
		text.append(table.toText());
		if (verbose) {
			only((outcome) -> !outcome.right()).forEach((outcome) -> text.append('\n').append(wrong(outcome)));
		}
		return text.toString();
	}

	private static String wrong(GroundingOutcome outcome) {
		return """
				%s  %s, %s
				  sentence  %s
				  reason    %s
				""".formatted(outcome.passed() ? "LEAKED" : "REJECTED", outcome.sentence().id(),
				outcome.sentence().change(), outcome.sentence().sentence(), outcome.reason());
	}

	private void times(String key, String label, ToDoubleFunction<GroundingOutcome> time) {
		double[] values = this.outcomes.stream().mapToDouble(time).toArray();
		for (int percent : new int[] { 50, 99 }) {
			this.measures.add(new Measure("time." + key + ".p" + percent, label + ", p" + percent, Unit.MILLISECONDS,
					Better.SHOWN, Bootstrap.quantile(values, percent / 100.0)));
		}
	}

	private List<GroundingOutcome> only(Predicate<GroundingOutcome> condition) {
		return this.outcomes.stream().filter(condition).toList();
	}

	private void share(String key, String label, List<GroundingOutcome> of, Predicate<GroundingOutcome> hit) {
		if (!of.isEmpty()) {
			int hits = (int) of.stream().filter(hit).count();
			this.measures
				.add(new Measure(key, label, Unit.SHARE, Better.HIGHER, Estimate.ofProportion(hits, of.size())));
		}
	}

}
