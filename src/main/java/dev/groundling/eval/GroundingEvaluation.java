package dev.groundling.eval;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.answer.GivenPassages;
import dev.groundling.answer.Grounding;
import dev.groundling.answer.GroundingCheck;
import dev.groundling.retrieval.Passage;
import org.springframework.stereotype.Component;

/**
 * Measures the grounding check as a classifier: which false sentences it lets through,
 * and which true ones it rejects.
 */
@Component
public class GroundingEvaluation {

	private static final double NANOS_PER_MILLI = 1_000_000;

	private final GroundingCheck check;

	private final Examinee examinee;

	GroundingEvaluation(GroundingCheck check, Examinee examinee) {
		this.check = check;
		this.examinee = examinee;
	}

	/**
	 * Checks every sentence twice, and counts the second time, as in a service that has
	 * been running.
	 * @param set the sentences
	 * @return the scores
	 */
	public GroundingScores run(GroundingSet set) {
		set.cases().forEach(this::judge);
		return new GroundingScores(set.cases().stream().map(this::judge).toList());
	}

	private GroundingOutcome judge(GroundingCase one) {
		List<Passage> passages = new ArrayList<>();
		for (String text : one.passages()) {
			passages.add(new Passage(one.article(), one.title(), null, passages.size(), Passage.Kind.BODY, text, 0,
					text.length()));
		}
		long began = System.nanoTime();
		GivenPassages given = this.check.read(one.question(), passages);
		long read = System.nanoTime();
		Grounding grounding = this.check.check(one.sentence(), given);
		long checked = System.nanoTime();
		this.examinee.embed(one.sentence());
		long embedded = System.nanoTime();
		return new GroundingOutcome(one, grounding, (read - began) / NANOS_PER_MILLI,
				(checked - read) / NANOS_PER_MILLI, (embedded - checked) / NANOS_PER_MILLI);
	}

}
