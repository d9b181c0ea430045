package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Notes on disk how far the messages of the outbox have got. What has been sent is noted
 * whatever it takes, since otherwise it would be in doubt.
 */
final class Progress {

	private static final String HIGHEST = "(SELECT MAX(COALESCE((SELECT MAX(message) FROM incoming WHERE series = o.series), 0), "
			+ "COALESCE((SELECT MAX(message) FROM outgoing WHERE series = o.series), 0)))";

	private final DeliveryDatabase database;

	private final Clock clock;

	Progress(DeliveryDatabase database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Notes that a message is about to be sent. Only after that it may be.
	 * @param row the message
	 * @throws dev.groundling.conversation.database.DatabaseUnavailable if it can't be
	 * written
	 */
	void sending(OutgoingRow row) {
		this.database.run((client) -> client
			.sql("UPDATE outgoing AS o SET state = 'sending', changed_at = ?, known = COALESCE(known, " + HIGHEST
					+ ") WHERE number = ?")
			.params(this.clock.millis(), row.number())
			.update());
	}

	/**
	 * Notes that a message surely wasn't sent, and is to be sent yet.
	 * @param row the message
	 */
	void waiting(OutgoingRow row) {
		set(row, "state = 'waiting', known = NULL");
	}

	/**
	 * Notes that nobody knows whether a message was sent.
	 * @param row the message
	 */
	void doubtful(OutgoingRow row) {
		set(row, "state = 'doubtful'");
	}

	/**
	 * Notes that a message is done. Its text isn't needed any more.
	 * @param row the message
	 * @param message its id, or {@code null} if it hasn't one
	 */
	void done(OutgoingRow row, @Nullable Integer message) {
		this.database.insist((client) -> client
			.sql("UPDATE outgoing SET state = 'done', message = COALESCE(?, message), html = NULL, plain = NULL, "
					+ "buttons = NULL, changed_at = ? WHERE number = ?")
			.param(message)
			.param(this.clock.millis())
			.param(row.number())
			.update());
	}

	/**
	 * Notes that a message won't be sent.
	 * @param row the message
	 * @param reason why, in a word
	 */
	void dropped(OutgoingRow row, String reason) {
		this.database.insist((client) -> client
			.sql("UPDATE outgoing SET state = 'dropped', reason = ?, html = NULL, plain = NULL, buttons = NULL, "
					+ "changed_at = ? WHERE number = ?")
			.params(reason, this.clock.millis(), row.number())
			.update());
	}

	/**
	 * Notes that a message isn't wanted any more, unless it is on its way.
	 * @param row the message
	 */
	void withdrawn(OutgoingRow row) {
		this.database.insist((client) -> client
			.sql("UPDATE outgoing SET state = 'dropped', reason = 'late', changed_at = ? WHERE number = ? "
					+ "AND state = 'waiting'")
			.params(this.clock.millis(), row.number())
			.update());
	}

	/**
	 * Notes that it will never be known whether a message was sent. Its text is kept, in
	 * case somebody misses it.
	 * @param row the message
	 * @param lines what was sent to find out, and is given up as well
	 */
	void unclear(OutgoingRow row, List<OutgoingRow> lines) {
		String unclear = "UPDATE outgoing SET state = 'dropped', reason = 'unclear', changed_at = ? WHERE number = ? "
				+ "AND state <> 'done'";
		this.database.insist((client) -> Stream.concat(Stream.of(row), lines.stream())
			.mapToInt((each) -> client.sql(unclear).params(this.clock.millis(), each.number()).update())
			.sum());
	}

	/**
	 * Notes that Telegram can't read a message's formatting.
	 * @param row the message, which will be sent as plain text
	 */
	void plain(OutgoingRow row) {
		set(row, "state = 'waiting', html = NULL");
	}

	/**
	 * Notes that the topic a message was for is gone.
	 * @param row the message, which will be sent to the chat as such
	 */
	void withoutThread(OutgoingRow row) {
		set(row, "state = 'waiting', thread = NULL");
	}

	/**
	 * Notes that a message can't be changed any more.
	 * @param row the change, which will be sent as a message of its own
	 */
	void becomesSend(OutgoingRow row) {
		set(row, "state = 'waiting', act = 'send', message = NULL, known = NULL");
	}

	/**
	 * Notes that another message is to be made into this one.
	 * @param row the message
	 * @param other id of the other message
	 */
	void becomesEdit(OutgoingRow row, int other) {
		this.database.insist((client) -> client
			.sql("UPDATE outgoing SET state = 'waiting', act = 'edit', message = ?, changed_at = ? WHERE number = ?")
			.params(other, this.clock.millis(), row.number())
			.update());
	}

	private void set(OutgoingRow row, String changes) {
		this.database.insist(
				(client) -> client
					.sql("UPDATE outgoing SET " + changes + ", changed_at = ? WHERE number = ? "
							+ "AND state NOT IN ('done', 'dropped')")
					.params(this.clock.millis(), row.number())
					.update());
	}

}
