package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.telegram.delivery.OutgoingRow.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is left of an answer at each step of its way if the program ends there. */
class OutboxTests {

	@TempDir
	private Path data;

	@Test
	void keepsAnAnswerTogetherWithTheEndOfItsUpdate() {
		try (StoredMessages before = StoredMessages.in(this.data)) {
			before.outbox.finish(before.note(1, 7, 10),
					List.of(TestBot.send(7, 10, "one"), TestBot.send(7, 10, "two")));
		}
		try (StoredMessages after = StoredMessages.in(this.data)) {
			assertThat(after.inbox.waiting()).isZero();
			assertThat(after.outbox.waiting()).isEqualTo(2);
			assertThat(after.outbox.resume()).containsExactly(7L);
		}
	}

	@Test
	@SuppressWarnings("NullAway")
	void keepsNeitherIfOneOfThemCannotBeKept() {
		try (StoredMessages messages = StoredMessages.in(this.data)) {
			long question = messages.note(1, 7, 10);
			List<Outgoing> answer = new ArrayList<>(List.of(TestBot.send(7, 10, "one")));
			answer.add(null);
			assertThatExceptionOfType(NullPointerException.class)
				.isThrownBy(() -> messages.outbox.finish(question, answer));
			assertThat(messages.inbox.waiting()).isOne();
			assertThat(messages.outbox.waiting()).isZero();
		}
	}

	@Test
	void takesTheAnswerToAnUpdateOnce() {
		try (StoredMessages messages = StoredMessages.in(this.data)) {
			long question = messages.note(1, 7, 10);
			messages.outbox.finish(question, List.of(TestBot.send(7, 10, "one")));
			assertThat(messages.outbox.finish(question, List.of(TestBot.send(7, 10, "again")))).isEmpty();
			assertThat(messages.outbox.waiting()).isOne();
		}
	}

	@Test
	void findsTheMessageOfTheSameCallAfterARestart() {
		long question;
		try (StoredMessages before = StoredMessages.in(this.data)) {
			question = before.note(1, 7, 10);
			OutgoingRow row = before.outbox.now(question, 1, TestBot.send(7, 10, "first"));
			before.progress.sending(row);
			before.progress.done(row, 11);
		}
		try (StoredMessages after = StoredMessages.in(this.data)) {
			OutgoingRow same = after.outbox.now(question, 1, TestBot.send(7, 10, "first"));
			assertThat(same.state()).isEqualTo(State.DONE);
			assertThat(same.message()).isEqualTo(11);
			assertThat(after.outbox.now(question, 2, TestBot.send(7, 10, "second")).state()).isEqualTo(State.WAITING);
		}
	}

	@Test
	void isInDoubtAfterARestartOfWhatWasBeingSent() {
		try (StoredMessages before = StoredMessages.in(this.data)) {
			before.outbox.finish(before.note(1, 7, 10), List.of(TestBot.send(7, 10, "one")));
			before.progress.sending(before.outbox.next(7).orElseThrow());
		}
		try (StoredMessages after = StoredMessages.in(this.data)) {
			after.outbox.resume();
			OutgoingRow row = after.outbox.next(7).orElseThrow();
			assertThat(row.state()).isEqualTo(State.DOUBTFUL);
			assertThat(row.known()).isEqualTo(10);
		}
	}

	@Test
	void doesNotSendAgainWhatWasSent() {
		try (StoredMessages before = StoredMessages.in(this.data)) {
			before.outbox.finish(before.note(1, 7, 10), List.of(TestBot.send(7, 10, "one")));
			OutgoingRow row = before.outbox.next(7).orElseThrow();
			before.progress.sending(row);
			before.progress.done(row, 11);
		}
		try (StoredMessages after = StoredMessages.in(this.data)) {
			assertThat(after.outbox.resume()).isEmpty();
			assertThat(after.outbox.next(7)).isEmpty();
			assertThat(after.count("outgoing", "html IS NOT NULL OR plain IS NOT NULL")).isZero();
		}
	}

	@Test
	void sendsNothingToAClosedChat() {
		try (StoredMessages messages = StoredMessages.in(this.data)) {
			messages.outbox.finish(messages.note(1, 7, 10), List.of(TestBot.send(7, 10, "one")));
			messages.chats.close(7);
			assertThat(messages.outbox.next(7)).isEmpty();
			assertThat(messages.outbox.waiting()).isZero();
		}
	}

	@Test
	void numbersDifferentChatsOfOneSeriesTogether() {
		try (StoredMessages messages = StoredMessages.in(this.data)) {
			messages.note(1, 8, 40);
			messages.note(2, -1_000_000_000_007L, 900);
			messages.outbox.finish(messages.note(3, 7, 10), List.of(TestBot.send(7, 10, "one")));
			messages.progress.sending(messages.outbox.next(7).orElseThrow());
			assertThat(messages.outbox.next(7).orElseThrow().known()).isEqualTo(40);
		}
	}

}
