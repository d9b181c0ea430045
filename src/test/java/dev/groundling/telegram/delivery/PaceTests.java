package dev.groundling.telegram.delivery;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

	private final StopSignal stop = new StopSignal();

	private final Pace pace = new Pace((chat) -> new long[0], this.stop);

	@Test
	void letsDifferentChatsThroughAtOnce() throws InterruptedException {
		for (long chat = 1; chat <= Pace.MOST_IN_A_SECOND; chat++) {
			assertThat(this.pace.begin(chat)).isTrue();
		}
	}

	@Test
	void waitsNoLongerOnceItIsStopped() throws InterruptedException {
		this.pace.pause(7, Duration.ofDays(1));
		this.stop.give();
		assertThat(this.pace.begin(7)).isFalse();
	}

	@Test
	void takesOneChatsTroubleForItsOwn() {
		assertThat(this.pace.pause(1, Duration.ofSeconds(5))).isFalse();
		assertThat(this.pace.pause(1, Duration.ofSeconds(5))).isFalse();
		assertThat(this.pace.pause(2, Duration.ofSeconds(5))).isFalse();
	}

	@Test
	void takesTheTroubleOfSeveralChatsForThatOfAll() {
		this.pace.pause(1, Duration.ofSeconds(5));
		this.pace.pause(2, Duration.ofSeconds(5));
		assertThat(this.pace.pause(3, Duration.ofSeconds(5))).isTrue();
	}

}
