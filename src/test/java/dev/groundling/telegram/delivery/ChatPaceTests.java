package dev.groundling.telegram.delivery;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChatPaceTests {

	private static final long SECOND = Duration.ofSeconds(1).toNanos();

	@Test
	void leavesASecondBetweenTwoMessages() {
		ChatPace pace = new ChatPace(7, 0);
		send(pace, SECOND);
		assertThat(pace.nanosUntilRoom(SECOND)).isEqualTo(SECOND);
	}

	@Test
	void sendsNoMoreThanTwentyMessagesAMinuteToAGroup() {
		ChatPace pace = new ChatPace(-7, 0);
		IntStream.rangeClosed(1, 20).forEach((second) -> send(pace, second * SECOND));
		assertThat(pace.nanosUntilRoom(30 * SECOND)).isEqualTo(31 * SECOND);
	}

	@Test
	void sendsMoreThanThatToAUser() {
		ChatPace pace = new ChatPace(7, 0);
		IntStream.rangeClosed(1, 20).forEach((second) -> send(pace, second * SECOND));
		assertThat(pace.nanosUntilRoom(30 * SECOND)).isZero();
	}

	@Test
	void countsWhatWasSentBeforeARestart() {
		ChatPace pace = new ChatPace(-7, 0);
		IntStream.rangeClosed(1, 20).forEach((number) -> pace.past(-10 * SECOND));
		assertThat(pace.nanosUntilRoom(0)).isEqualTo(50 * SECOND);
	}

	@Test
	void waitsAsLongAsItIsToldTo() {
		ChatPace pace = new ChatPace(7, 0);
		pace.pause(9 * SECOND);
		pace.pause(3 * SECOND);
		assertThat(pace.nanosUntilRoom(SECOND)).isEqualTo(8 * SECOND);
	}

	private static void send(ChatPace pace, long time) {
		pace.begin();
		pace.end(time);
	}

}
