package dev.groundling.telegram.delivery;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WindowTests {

	private final Window window = new Window(2, 1_000);

	@Test
	void letsSoManyThrough() {
		this.window.begin();
		assertThat(this.window.nanosUntilRoom(0)).isZero();
	}

	@Test
	void letsNoMoreThroughWhileTheyAreUnderWay() {
		this.window.begin();
		this.window.begin();
		assertThat(this.window.nanosUntilRoom(1_000_000)).isEqualTo(Long.MAX_VALUE);
	}

	@Test
	void countsFromTheEndOfACall() {
		this.window.begin();
		this.window.begin();
		this.window.end(500);
		this.window.end(900);
		assertThat(this.window.nanosUntilRoom(1_400)).isEqualTo(100);
		assertThat(this.window.nanosUntilRoom(1_500)).isZero();
	}

	// A bucket that has filled up meanwhile would let four through.
	@Test
	void letsNoMoreThroughAfterAQuietTime() {
		call(0);
		call(10_000);
		call(10_100);
		assertThat(this.window.nanosUntilRoom(10_100)).isEqualTo(900);
	}

	@Test
	void countsCallsFromBeforeItWasOpened() {
		this.window.past(-100);
		this.window.past(0);
		assertThat(this.window.nanosUntilRoom(0)).isEqualTo(900);
	}

	@Test
	void isIdleOnceNothingCountsAnyMore() {
		call(0);
		assertThat(this.window.isIdle(999)).isFalse();
		assertThat(this.window.isIdle(1_000)).isTrue();
	}

	private void call(long time) {
		this.window.begin();
		this.window.end(time);
	}

}
