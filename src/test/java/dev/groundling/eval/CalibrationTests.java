package dev.groundling.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.groundling.answer.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CalibrationTests {

	private final List<ScoredAnswer> answers = new ArrayList<>();

	@Test
	void isZeroWhenNineInTenAreRightAtNinety() {
		given(0.9, 9, 1);
		assertThat(error()).isCloseTo(0, within(1e-9));
	}

	@Test
	void isTheDistanceBetweenConfidenceAndAccuracy() {
		given(0.9, 5, 5);
		assertThat(error()).isCloseTo(0.4, within(1e-9));
	}

	@Test
	void doesNotLetOneBinMakeUpForAnother() {
		given(0.95, 0, 1);
		given(0.05, 1, 0);
		assertThat(error()).isCloseTo(0.95, within(1e-9));
	}

	@Test
	void putsFullConfidenceIntoTheHighestBin() {
		given(1.0, 1, 0);
		assertThat(error()).isZero();
	}

	@Test
	void countsARightRefusalAsRight() {
		this.answers.add(Samples.scored(Samples.unanswerable(),
				Samples.answer(Outcome.NOT_IN_ARTICLES, "The articles don't say.", 1.0), 0, 1));
		assertThat(error()).isZero();
	}

	private void given(double confidence, int right, int wrong) {
		EvalQuestion question = Samples.question("\"answers\": [\"7\"]");
		for (int i = 0; i < right + wrong; i++) {
			String text = (i < right) ? "7" : "8";
			this.answers.add(Samples.scored(question, Samples.answer(Outcome.ANSWERED, text, confidence), 1, 1));
		}
	}

	private double error() {
		return Calibration.error(this.answers, IntStream.range(0, this.answers.size()).toArray());
	}

}
