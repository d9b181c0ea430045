package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.groundling.telegram.delivery.OutgoingRow.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What goes out, on disk, and how far each message has got. A message is noted here
 * before anything is sent of it, and what has become of it right after.
 */
final class Outbox {

	private static final String OPEN = "state IN ('waiting', 'sending', 'doubtful')";

	private final DeliveryDatabase database;

	private final Clock clock;

	Outbox(DeliveryDatabase database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Notes the messages that an update ends in, and that it is dealt with; all or none,
	 * and not twice.
	 * @param incoming number of the update
	 * @param messages the messages in their order
	 * @return ids of the chats where something is to be sent now
	 */
	Set<Long> finish(long incoming, List<? extends Outgoing> messages) {
		return this.database.insist((client) -> (Inbox.done(client, incoming, this.clock.millis()) == 0) ? Set.of()
				: messages.stream()
					.map((message) -> insert(client, message, incoming, null, null).place().chat())
					.collect(Collectors.toSet()));
	}

	/**
	 * Notes a message that is sent before its update is dealt with, or finds it.
	 * @param incoming number of the update
	 * @param call which of the update's it is, from 1
	 * @param message the message
	 * @return its row
	 */
	OutgoingRow now(long incoming, int call, Outgoing message) {
		return this.database.insist((client) -> client.sql("SELECT * FROM outgoing WHERE incoming = ? AND call = ?")
			.params(incoming, call)
			.query(OutgoingRow::of)
			.optional()
			.orElseGet(() -> insert(client, message, incoming, call, null)));
	}

	/**
	 * Notes a message beside those of updates.
	 * @param message the message
	 * @param incoming number of the update that it has to do with, or {@code null}
	 * @param clears number of the message whose fate it is to find out, or {@code null}
	 */
	void add(Outgoing message, @Nullable Long incoming, @Nullable Long clears) {
		this.database.insist((client) -> insert(client, message, incoming, null, clears));
	}

	private OutgoingRow insert(JdbcClient client, Outgoing message, @Nullable Long incoming, @Nullable Integer call,
			@Nullable Long clears) {
		return switch (message) {
			case Outgoing.Send send -> insert(client, Act.SEND, send.place(), send.replyTo(), null, send.html(),
					send.plain(), ButtonsJson.write(send.buttons()), incoming, call, clears);
			case Outgoing.Edit edit -> insert(client, Act.EDIT, edit.place(), null, edit.message(), edit.html(),
					edit.plain(), ButtonsJson.write(edit.buttons()), incoming, call, clears);
			case Outgoing.Delete delete -> insert(client, Act.DELETE, delete.place(), null, delete.message(), null,
					null, null, incoming, call, clears);
		};
	}

	private OutgoingRow insert(JdbcClient client, Act act, Place place, @Nullable Integer replyTo,
			@Nullable Integer message, @Nullable String html, @Nullable String plain, @Nullable String buttons,
			@Nullable Long incoming, @Nullable Integer call, @Nullable Long clears) {
		long chat = Chats.now(client, place.chat());
		long now = this.clock.millis();
		return client
			.sql("INSERT INTO outgoing (incoming, call, clears, act, chat, thread, reply_to, message, series, html, plain, "
					+ "buttons, state, noted_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?) "
					+ "RETURNING *")
			.param(incoming)
			.param(call)
			.param(clears)
			.param(act.name().toLowerCase(Locale.ROOT))
			.param(chat)
			.param(place.thread())
			.param(replyTo)
			.param(message)
			.param(MessageSeries.of(chat))
			.param(html)
			.param(plain)
			.param(buttons)
			.param(now)
			.param(now)
			.query(OutgoingRow::of)
			.single();
	}

	/**
	 * Finds the message that is next in a chat. Where the bot may not write, nothing is.
	 * @param chat id of the chat
	 * @return its row
	 */
	Optional<OutgoingRow> next(long chat) {
		return this.database.run((client) -> {
			if (Chats.isClosed(client, chat)) {
				client
					.sql("UPDATE outgoing SET state = 'dropped', reason = 'closed', html = NULL, plain = NULL, "
							+ "buttons = NULL, changed_at = ? WHERE chat = ? AND " + OPEN)
					.params(this.clock.millis(), chat)
					.update();
			}
			return client
				.sql("SELECT * FROM outgoing WHERE chat = ? AND clears IS NULL AND " + OPEN
						+ " ORDER BY number LIMIT 1")
				.param(chat)
				.query(OutgoingRow::of)
				.optional();
		});
	}

	/**
	 * Finds where something is to be sent, after a start. What was being sent when the
	 * program ended is in doubt from now on.
	 * @return ids of chats
	 */
	List<Long> resume() {
		return this.database.insist((client) -> {
			client.sql("UPDATE outgoing SET state = 'doubtful', changed_at = ? WHERE state = 'sending'")
				.param(this.clock.millis())
				.update();
			return client.sql("SELECT DISTINCT chat FROM outgoing WHERE " + OPEN).query(Long.class).list();
		});
	}

	/**
	 * Notes that a message can't be sent.
	 * @param number the message's
	 */
	void drop(long number) {
		this.database.insist((client) -> client
			.sql("UPDATE outgoing SET state = 'dropped', reason = 'broken', changed_at = ? WHERE number = ?")
			.params(this.clock.millis(), number)
			.update());
	}

	/**
	 * Counts what waits to be sent.
	 * @return the number of messages
	 */
	long waiting() {
		return this.database
			.run((client) -> client.sql("SELECT COUNT(*) FROM outgoing WHERE " + OPEN).query(Long.class).single());
	}

	/**
	 * Counts what waits to be sent to a chat.
	 * @param chat its id
	 * @return the number of messages
	 */
	long waiting(long chat) {
		return this.database.run((client) -> client.sql("SELECT COUNT(*) FROM outgoing WHERE chat = ? AND " + OPEN)
			.param(chat)
			.query(Long.class)
			.single());
	}

	/**
	 * Reads a message.
	 * @param number its number
	 * @return its row
	 */
	OutgoingRow row(long number) {
		return this.database.insist((client) -> row(client, number));
	}

	private static OutgoingRow row(JdbcClient client, long number) {
		return client.sql("SELECT * FROM outgoing WHERE number = ?").param(number).query(OutgoingRow::of).single();
	}

}
