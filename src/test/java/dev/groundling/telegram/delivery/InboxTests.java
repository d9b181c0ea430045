package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.groundling.telegram.api.RawUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InboxTests {

	@TempDir
	private Path data;

	@Test
	void keepsWhatHasComeOverARestart() {
		try (StoredMessages before = StoredMessages.in(this.data)) {
			before.inbox.note(List.of(StoredMessages.message(1, 7, 10), StoredMessages.message(2, 7, 11)));
		}
		try (StoredMessages after = StoredMessages.in(this.data)) {
			assertThat(after.inbox.waiting(false, 0, 10)).extracting(Incoming::message).containsExactly(10, 11);
		}
	}

	@Test
	void knowsAnUpdateAgainThatIsDoneWith() {
		try (StoredMessages before = StoredMessages.in(this.data)) {
			before.inbox.done(before.note(1, 7, 10));
		}
		try (StoredMessages after = StoredMessages.in(this.data)) {
			assertThat(after.inbox.note(List.of(StoredMessages.message(1, 7, 10)))).isZero();
			assertThat(after.inbox.waiting()).isZero();
		}
	}

	@Test
	void forgetsWhatWasSaidOnceItIsDoneWith() {
		try (StoredMessages messages = StoredMessages.in(this.data)) {
			messages.inbox.done(messages.note(1, 7, 10));
			assertThat(messages.count("incoming", "json IS NOT NULL")).isZero();
		}
	}

	@Test
	void opensAChatOnceItsUserWritesAgain() {
		try (StoredMessages messages = StoredMessages.in(this.data)) {
			messages.chats.close(7);
			messages.note(1, 7, 10);
			assertThat(messages.count("chat", "closed_at IS NOT NULL")).isZero();
		}
	}

	@Test
	void closesAChatThatHasThrownTheBotOut() {
		try (StoredMessages messages = StoredMessages.in(this.data)) {
			messages.inbox.note(List.of(
					RawUpdate
						.of("{\"update_id\": 1, \"my_chat_member\": {\"chat\": {\"id\": -7}, \"new_chat_member\": "
								+ "{\"status\": \"kicked\"}}}")
						.orElseThrow()));
			assertThat(messages.count("chat", "id = -7 AND closed_at IS NOT NULL")).isOne();
		}
	}

	@Test
	void followsAGroupWithAllThatWaitsForIt() {
		try (StoredMessages messages = StoredMessages.in(this.data)) {
			long question = messages.note(1, -7, 10);
			messages.outbox.now(question, 1, TestBot.send(-7, 10, "answer"));
			messages.inbox.note(List.of(
					RawUpdate
						.of("{\"update_id\": 2, \"message\": {\"message_id\": 11, \"chat\": {\"id\": -7}, "
								+ "\"migrate_to_chat_id\": -1000000000007}}")
						.orElseThrow()));
			assertThat(messages.moves).containsExactly("-7 to -1000000000007");
			assertThat(messages.inbox.waiting(false, 0, 1).getFirst().chat()).isEqualTo(-1_000_000_000_007L);
			OutgoingRow answer = messages.outbox.next(-1_000_000_000_007L).orElseThrow();
			assertThat(answer.replyTo()).isNull();
			// What is still said to the former id goes to the new one.
			assertThat(messages.outbox.finish(question, List.of(TestBot.send(-7, 10, "more"))))
				.containsExactly(-1_000_000_000_007L);
		}
	}

	@Test
	void deletesWhatIsOverAfterTwoDaysAndNothingElse() {
		TestClock clock = new TestClock();
		try (StoredMessages messages = StoredMessages.in(this.data, clock)) {
			messages.outbox.finish(messages.note(1, 7, 10), List.of(TestBot.send(7, 10, "sent")));
			messages.progress.done(messages.outbox.next(7).orElseThrow(), 12);
			messages.outbox.finish(messages.note(2, 7, 11), List.of(TestBot.send(7, 11, "waiting")));
			messages.note(3, 7, 13);
			clock.forward(Duration.ofHours(49));
			new DeliveryHousekeeping(messages.database, clock).cleanUp();
			assertThat(messages.count("incoming", "TRUE")).isOne();
			assertThat(messages.outbox.waiting()).isOne();
			assertThat(messages.count("outgoing", "TRUE")).isOne();
		}
	}

}
