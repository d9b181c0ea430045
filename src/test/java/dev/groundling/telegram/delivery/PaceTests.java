package dev.groundling.telegram.delivery;

import java.time.Duration;
import java.util.concurrent.FutureTask;

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

	// Whoever changes a message doesn't know of whoever sends one.
	@Test
	void comesToAnotherMessageOfAChatOnceTheFirstHasEnded() throws Exception {
		assertThat(this.pace.begin(7)).isTrue();
		assertThat(this.pace.untilRoom(7)).isPositive();
		FutureTask<Boolean> other = new FutureTask<>(() -> this.pace.begin(7));
		Thread.ofVirtual().start(other);
		this.pace.end(7);
		assertThat(other.get()).isTrue();
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
