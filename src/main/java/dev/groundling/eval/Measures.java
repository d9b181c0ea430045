package dev.groundling.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.groundling.answer.Outcome;
import dev.groundling.eval.Measure.Better;
import dev.groundling.eval.Measure.Unit;

/**
 * Computes the figures of a report. A figure that nothing was observed for is left out.
 */
final class Measures {

	private static final int SHORT = 400;

	private static final double CONFIDENT = 0.9;

	private final List<ScoredAnswer> answers;

	private final List<Measure> measures = new ArrayList<>();

	private Measures(List<ScoredAnswer> answers) {
		this.answers = answers;
	}

	static List<Measure> of(List<ScoredAnswer> answers) {
		Measures measures = new Measures(answers);
		measures.accuracy();
		measures.outcomes();
		measures.retrieval();
		measures.citations();
		measures.confidence();
		measures.length();
		measures.latency();
		return List.copyOf(measures.measures);
	}

	private void accuracy() {
		Predicate<ScoredAnswer> right = (scored) -> scored.verdict() == Verdict.RIGHT;
		share("accuracy.answerable", "Right, of the answerable", answerable(), right);
		share("accuracy.short", "Right within " + SHORT + " characters", answerable(),
				right.and((scored) -> scored.length() <= SHORT));
		for (String kind : kinds()) {
			share("accuracy." + kind, "  " + kind, answered(kind), (scored) -> scored.verdict().good());
		}
	}

	private List<String> kinds() {
		return this.answers.stream().map((scored) -> scored.question().kind()).distinct().sorted().toList();
	}

	private List<ScoredAnswer> answered(String kind) {
		return only((scored) -> scored.question().kind().equals(kind));
	}

	private void outcomes() {
		share("answered.answerable", "Answered, of the answerable", answerable(), Measures::isAnswered);
		List<ScoredAnswer> unanswerable = only((scored) -> !scored.question().answerable());
		share("refused.unanswerable", "Refused, of the unanswerable", unanswerable,
				(scored) -> scored.verdict() == Verdict.REFUSED);
	}

	private void retrieval() {
		List<ScoredAnswer> withEvidence = only((scored) -> !scored.question().evidence().quotes().isEmpty());
		for (int k : new int[] { 1, 3, 5 }) {
			share("recall@" + k, "Evidence in the first " + k + ((k == 1) ? " passage" : " passages"), withEvidence,
					(scored) -> scored.evidenceRank() > 0 && scored.evidenceRank() <= k);
		}
		double[] reciprocals = withEvidence.stream()
			.mapToDouble((scored) -> (scored.evidenceRank() > 0) ? 1.0 / scored.evidenceRank() : 0)
			.toArray();
		if (reciprocals.length > 0) {
			add("mrr", "Mean reciprocal rank of the evidence", Unit.SCORE, Better.HIGHER, Bootstrap.mean(reciprocals));
		}
	}

	private void citations() {
		int quotes = this.answers.stream().mapToInt((scored) -> scored.answer().citations().size()).sum();
		int exact = this.answers.stream().mapToInt(ScoredAnswer::exactQuotes).sum();
		if (quotes > 0) {
			add("quotes.exact", "Quotes that are word for word", Unit.SHARE, Better.HIGHER,
					Estimate.ofProportion(exact, quotes));
		}
		share("quotes.evidence", "Right answers that quote the evidence",
				only((scored) -> scored.verdict() == Verdict.RIGHT && !scored.question().evidence().quotes().isEmpty()),
				(scored) -> !scored.doubtful());
	}

	private void confidence() {
		add("confidence.error", "Expected calibration error", Unit.SCORE, Better.LOWER,
				Bootstrap.estimate(this.answers.size(), (sample) -> Calibration.error(this.answers, sample)));
		share("confidence.high", "Right, of the answers with confidence ≥ " + CONFIDENT,
				only((scored) -> isAnswered(scored) && scored.answer().confidence() >= CONFIDENT),
				(scored) -> scored.verdict().good());
	}

	private void length() {
		double[] lengths = only(Measures::isAnswered).stream().mapToDouble(ScoredAnswer::length).toArray();
		if (lengths.length > 0) {
			add("length.mean", "Length of an answer, mean", Unit.CHARACTERS, Better.LOWER, Bootstrap.mean(lengths));
			add("length.p90", "Length of an answer, p90", Unit.CHARACTERS, Better.LOWER,
					Bootstrap.quantile(lengths, 0.9));
		}
	}

	private void latency() {
		double[] asks = this.answers.stream().mapToDouble(ScoredAnswer::askMillis).toArray();
		double[] embeds = this.answers.stream().mapToDouble(ScoredAnswer::embedMillis).toArray();
		for (int percent : new int[] { 50, 99 }) {
			double quantile = percent / 100.0;
			add("latency.ask.p" + percent, "Time of an answer, p" + percent, Unit.MILLISECONDS, Better.SHOWN,
					Bootstrap.quantile(asks, quantile));
			add("latency.embed.p" + percent, "Time of embedding the question, p" + percent, Unit.MILLISECONDS,
					Better.SHOWN, Bootstrap.quantile(embeds, quantile));
			add("latency.ratio.p" + percent, "Answer to embedding, p" + percent, Unit.TIMES, Better.SHOWN,
					Bootstrap.quantileRatio(asks, embeds, quantile));
		}
	}

	private static boolean isAnswered(ScoredAnswer scored) {
		return scored.answer().outcome() == Outcome.ANSWERED;
	}

	private List<ScoredAnswer> answerable() {
		return only((scored) -> scored.question().answerable());
	}

	private List<ScoredAnswer> only(Predicate<ScoredAnswer> condition) {
		return this.answers.stream().filter(condition).toList();
	}

	private void share(String key, String label, List<ScoredAnswer> of, Predicate<ScoredAnswer> hit) {
		if (!of.isEmpty()) {
			int hits = (int) of.stream().filter(hit).count();
			add(key, label, Unit.SHARE, Better.HIGHER, Estimate.ofProportion(hits, of.size()));
		}
	}

	private void add(String key, String label, Unit unit, Better better, Estimate estimate) {
		this.measures.add(new Measure(key, label, unit, better, estimate));
	}

}
