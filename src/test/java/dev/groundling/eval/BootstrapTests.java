package dev.groundling.eval;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BootstrapTests {

	@Test
	void estimatesTheMeanOfAllValues() {
		assertThat(Bootstrap.mean(new double[] { 1, 2, 6 }).value()).isEqualTo(3);
	}

	// For a large normal sample the interval of the mean is 1.96 standard errors wide.
	@Test
	void agreesWithTheNormalIntervalOfAMean() {
		SplittableRandom random = new SplittableRandom(1);
		double[] values = random.doubles(1000).map((value) -> value * Math.sqrt(12)).toArray();
		Estimate estimate = Bootstrap.mean(values);
		assertThat(estimate.high() - estimate.low()).isCloseTo(2 * 1.96 / Math.sqrt(1000), within(0.01));
	}

	@Test
	void hasNoUncertaintyWhereAllValuesAreAlike() {
		assertThat(Bootstrap.mean(new double[] { 4, 4, 4 })).isEqualTo(new Estimate(3, 4, 4, 4));
	}

	@Test
	void givesTheSameIntervalEveryTime() {
		double[] values = { 1, 5, 2, 8, 3 };
		assertThat(Bootstrap.mean(values)).isEqualTo(Bootstrap.mean(values));
	}

	@Test
	void takesTheMedianOfAnOddNumberFromTheMiddle() {
		assertThat(Bootstrap.quantile(new double[] { 9, 1, 5 }, 0.5).value()).isEqualTo(5);
	}

	@Test
	void takesTheNearestRankForAHighQuantile() {
		double[] hundred = new double[100];
		Arrays.setAll(hundred, (i) -> i + 1);
		assertThat(Bootstrap.quantile(hundred, 0.99).value()).isEqualTo(99);
	}

	@Test
	void comparesTheSameQuantileOfTwoSeries() {
		assertThat(Bootstrap.quantileRatio(new double[] { 3, 6, 9 }, new double[] { 1, 2, 3 }, 0.5).value())
			.isEqualTo(3);
	}

}
