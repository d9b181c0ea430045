package dev.groundling.eval;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuresTests {

	private static final EvalQuestion SEVEN = Samples
		.question("\"answers\": [\"7\"], \"evidence\": [\"There were 7 patents.\"]");

	private static final ScoredAnswer RIGHT = scored(Samples.answered("Only 7. [1]", "There were 7 patents."));

	private static final ScoredAnswer WRONG = scored(Samples.answered("Some 8. [1]", "There were 8 boats."));

	private static final ScoredAnswer MISSED = scored(Samples.refused("They don't say."));

	private static final ScoredAnswer REFUSED = Samples.scored(Samples.unanswerable(),
			Samples.refused("They don't say."), 0, 1);

	private static final ScoredAnswer INVENTED = Samples.scored(Samples.unanswerable(), Samples.answered("It is 9."), 0,
			1);

	@Test
	void takesTheAccuracyFromTheAnswerableOnly() {
		assertThat(value("accuracy.answerable", RIGHT, WRONG, MISSED, RIGHT, REFUSED)).isEqualTo(0.5);
	}

	@Test
	void countsLongAnswersAsRightOnlyUpTo400CharactersInTheStricterLine() {
		ScoredAnswer longer = scored(Samples.answered("7 " + "x".repeat(420)));
		assertThat(value("accuracy.short", RIGHT, longer)).isEqualTo(0.5);
	}

	@Test
	void breaksTheAccuracyDownByKind() {
		EvalQuestion list = Samples.question("\"kind\": \"list\", \"answers\": [\"Ann\"]");
		ScoredAnswer wrongList = Samples.scored(list, Samples.answered("Bob"), 1, 1);
		assertThat(value("accuracy.list", RIGHT, wrongList)).isZero();
	}

	@Test
	void countsARightRefusalInTheAccuracyOfItsKind() {
		assertThat(value("accuracy.unanswerable", REFUSED, INVENTED)).isEqualTo(0.5);
	}

	@Test
	void tellsHowManyOfTheAnswerableAreAnswered() {
		assertThat(value("answered.answerable", RIGHT, WRONG, MISSED, MISSED)).isEqualTo(0.5);
	}

	@Test
	void tellsHowManyOfTheUnanswerableAreRefused() {
		assertThat(value("refused.unanswerable", RIGHT, REFUSED, INVENTED)).isEqualTo(0.5);
	}

	@Test
	void countsEvidenceWithinTheFirstPassages() {
		assertThat(value("recall@3", found(1), found(3), found(4), found(0))).isEqualTo(0.5);
	}

	@Test
	void averagesTheReciprocalRanks() {
		assertThat(value("mrr", found(1), found(2), found(0), found(2))).isEqualTo(0.5);
	}

	@Test
	void leavesQuestionsWithoutEvidenceOutOfTheRetrieval() {
		assertThat(value("recall@1", found(1), REFUSED)).isEqualTo(1);
	}

	@Test
	void countsExactQuotesOverAllAnswers() {
		ScoredAnswer inexact = new ScoredAnswer(SEVEN, RIGHT.answer(), Verdict.RIGHT, 1, 0, 1, 1);
		assertThat(value("quotes.exact", RIGHT, inexact)).isEqualTo(0.5);
	}

	@Test
	void tellsRightAnswersThatQuoteSomethingElse() {
		ScoredAnswer elsewhere = scored(Samples.answered("Only 7. [1]", "There were 7 boats."));
		assertThat(value("quotes.evidence", RIGHT, elsewhere)).isEqualTo(0.5);
	}

	@Test
	void looksAtConfidentAnswersApart() {
		ScoredAnswer unsure = scored(Samples.answer(Outcome.ANSWERED, "Some 8.", 0.89));
		assertThat(value("confidence.high", RIGHT, unsure)).isEqualTo(1);
	}

	@Test
	void measuresTheLengthOfAnswersNotOfRefusals() {
		assertThat(value("length.mean", RIGHT, MISSED, REFUSED)).isEqualTo("Only 7.".length());
	}

	@Test
	void setsTheTimeOfAnAnswerAgainstThatOfTheEmbedding() {
		assertThat(value("latency.ratio.p50", Samples.scored(SEVEN, RIGHT.answer(), 1, 5))).isEqualTo(2.5);
	}

	@Test
	void leavesOutWhatWasNotObserved() {
		assertThat(Measures.of(List.of(REFUSED))).extracting(Measure::key)
			.contains("refused.unanswerable")
			.doesNotContain("accuracy.answerable", "mrr", "quotes.exact", "length.mean", "confidence.high");
	}

	private static ScoredAnswer found(int rank) {
		return Samples.scored(SEVEN, RIGHT.answer(), rank, 1);
	}

	private static ScoredAnswer scored(Answer answer) {
		return Samples.scored(SEVEN, answer, 1, 1);
	}

	private static double value(String key, ScoredAnswer... answers) {
		return Measures.of(List.of(answers))
			.stream()
			.filter((measure) -> measure.key().equals(key))
			.mapToDouble((measure) -> measure.estimate().value())
			.findFirst()
			.orElseThrow();
	}

}
