package dev.groundling.eval;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class EstimateTests {

	@Test
	void isTheShareOfHits() {
		assertThat(Estimate.ofProportion(8, 10).value()).isEqualTo(0.8);
	}

	// The interval of 8 in 10 by the formula of the paper: 0.4902 to 0.9433.
	@Test
	void hasWilsonsInterval() {
		Estimate estimate = Estimate.ofProportion(8, 10);
		assertThat(estimate.low()).isCloseTo(0.49016, within(1e-4));
		assertThat(estimate.high()).isCloseTo(0.94331, within(1e-4));
	}

	@Test
	void knowsThatAllOfFewIsNotCertain() {
		assertThat(Estimate.ofProportion(3, 3).low()).isCloseTo(0.43850, within(1e-4));
	}

	@Test
	void endsAtOneWhenAllHit() {
		assertThat(Estimate.ofProportion(73, 73).high()).isEqualTo(1.0);
	}

	@Test
	void beginsAtZeroWhenNoneHits() {
		assertThat(Estimate.ofProportion(0, 73).low()).isEqualTo(0.0);
	}

	@Test
	void needsObservations() {
		assertThatIllegalArgumentException().isThrownBy(() -> Estimate.ofProportion(0, 0))
			.withMessage("A proportion needs 0 <= hits <= n, but was 0 of 0.");
	}

}
