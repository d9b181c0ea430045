package dev.groundling.answer;

import java.util.List;
import java.util.Optional;

import dev.groundling.answer.ExtractiveReader.Candidate;
import dev.groundling.language.Language;
import dev.groundling.retrieval.Likeness;

/**
 * Finds the sentence of another article that tells the same as the best one, but with
 * another figure or name where the answer is.
 */
final class Disagreement {

	/** Candidates that are looked at. */
	private static final int NEAREST = 10;

	/** Share of common words from which two sentences tell the same. */
	private static final double SAME_MATTER = 0.5;

	private final AnswerSpans spans;

	private final Readings readings;

	Disagreement(AnswerSpans spans, Readings readings) {
		this.spans = spans;
		this.readings = readings;
	}

	/**
	 * Looks for a contradiction.
	 * @param candidates sentences, best first
	 * @param trusted trust from which a sentence may be shown
	 * @param language the language of the question
	 * @return the best sentence of another article that contradicts the first one
	 */
	Optional<Candidate> with(List<Candidate> candidates, double trusted, Language language) {
		Candidate best = candidates.getFirst();
		Optional<String> said = answer(best);
		if (said.isEmpty()) {
			return Optional.empty();
		}
		Likeness likeness = Likeness.of(best.sentence().text());
		return candidates.stream()
			.skip(1)
			.limit(NEAREST)
			.filter((one) -> !one.sentence().passage().articleId().equals(best.sentence().passage().articleId()))
			.filter((one) -> Likeness.of(one.sentence().text()).to(likeness) >= SAME_MATTER)
			.filter((one) -> SentenceRanking.trust(one.features(), language) >= trusted)
			.filter((one) -> answer(one).filter((other) -> !other.equalsIgnoreCase(said.get())).isPresent())
			.findFirst();
	}

	private Optional<String> answer(Candidate candidate) {
		return this.spans.answering(this.readings.of(candidate.sentence().text()));
	}

}
