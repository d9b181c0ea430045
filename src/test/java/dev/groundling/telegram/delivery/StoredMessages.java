package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.conversation.database.DatabaseFile;
import dev.groundling.telegram.api.RawUpdate;

/**
 * Inbox and outbox over one file, opened anew for every test of what outlasts a crash.
 */
final class StoredMessages implements AutoCloseable {

	final DeliveryDatabase database;

	final Inbox inbox;

	final Outbox outbox;

	final Progress progress;

	final Chats chats;

	final List<String> moves = new ArrayList<>();

	private StoredMessages(DeliveryDatabase database, Clock clock) {
		this.database = database;
		this.chats = new Chats(database, List.of((from, to) -> this.moves.add(from + " to " + to)), clock);
		this.inbox = new Inbox(database, this.chats, clock);
		this.outbox = new Outbox(database, clock);
		this.progress = new Progress(database, clock);
	}

	static StoredMessages in(Path folder) {
		return in(folder, Clock.systemUTC());
	}

	static StoredMessages in(Path folder, Clock clock) {
		return new StoredMessages(DeliveryDatabase.open(DatabaseFile.PREFIX + folder.resolve("telegram.db"), clock),
				clock);
	}

	/** A message with an id, from a chat. */
	static RawUpdate message(long update, long chat, int message) {
		return RawUpdate
			.of("{\"update_id\": %d, \"message\": {\"message_id\": %d, \"text\": \"private\", \"chat\": {\"id\": %d}}}"
				.formatted(update, message, chat))
			.orElseThrow();
	}

	/** Notes a message and returns its number in the inbox. */
	long note(long update, long chat, int message) {
		this.inbox.note(List.of(message(update, chat, message)));
		return this.inbox.waiting(false, 0, 1_000).getLast().number();
	}

	long count(String table, String condition) {
		return this.database.run((client) -> client.sql("SELECT COUNT(*) FROM " + table + " WHERE " + condition)
			.query(Long.class)
			.single());
	}

	@Override
	public void close() {
		this.database.close();
	}

}
