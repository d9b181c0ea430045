package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import dev.groundling.telegram.api.RawUpdate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What has come in, on disk: nothing is confirmed to Telegram that isn't here, and what
 * is here twice is dealt with once.
 */
final class Inbox {

	/** Undone questions of one private chat that wait; further ones are turned down. */
	static final int MOST_OF_A_USER = 20;

	/** The same of a group, where most of what is said may not be for the bot. */
	static final int MOST_OF_A_GROUP = 100;

	private static final Set<String> OUTSIDE = Set.of("kicked", "left", "banned");

	private final DeliveryDatabase database;

	private final Chats chats;

	private final Clock clock;

	Inbox(DeliveryDatabase database, Chats chats, Clock clock) {
		this.database = database;
		this.chats = chats;
		this.clock = clock;
	}

	/**
	 * Notes updates, all or none.
	 * @param updates what came, in its order
	 * @return how many of them are new
	 * @throws dev.groundling.conversation.database.DatabaseUnavailable if it can't be
	 * written
	 */
	int note(List<RawUpdate> updates) {
		List<Envelope> envelopes = updates.stream().map(Envelope::of).toList();
		return this.database.run((client) -> envelopes.stream().mapToInt((envelope) -> note(client, envelope)).sum());
	}

	private int note(JdbcClient client, Envelope envelope) {
		boolean refused = envelope.isQuestion() && waiting(client, envelope.lane()) >= most(envelope.chat());
		int added = client
			.sql("INSERT INTO incoming (update_id, kind, chat, lane, prompt, refused, message, series, language, json, "
					+ "arrived_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (update_id) DO NOTHING")
			.param(envelope.id())
			.param(envelope.kind())
			.param(envelope.chat())
			.param(refused ? "refused:" + envelope.chat() : envelope.lane())
			.param(envelope.prompt() || refused)
			.param(refused)
			.param(envelope.message())
			.param((envelope.message() != null) ? MessageSeries.of(envelope.chat()) : null)
			.param(envelope.language())
			.param(envelope.json())
			.param(this.clock.millis())
			.update();
		if (added > 0) {
			noteChat(client, envelope);
		}
		return added;
	}

	private void noteChat(JdbcClient client, Envelope envelope) {
		if (envelope.migratedTo() != null) {
			this.chats.move(client, envelope.chat(), envelope.migratedTo());
		}
		else if (envelope.membership() != null && OUTSIDE.contains(envelope.membership())) {
			this.chats.close(client, envelope.chat());
		}
		else if (envelope.chat() != 0) {
			this.chats.open(client, envelope.chat());
		}
	}

	private static long most(long chat) {
		return (chat > 0) ? MOST_OF_A_USER : MOST_OF_A_GROUP;
	}

	private static long waiting(JdbcClient client, String lane) {
		return client.sql("SELECT COUNT(*) FROM incoming WHERE lane = ? AND done_at IS NULL")
			.param(lane)
			.query(Long.class)
			.single();
	}

	/**
	 * Finds what hasn't been dealt with.
	 * @param prompt whether what must not wait is meant, or the rest
	 * @param after only with higher numbers than this
	 * @param limit most to find
	 * @return the updates in the order of their arrival
	 */
	List<Incoming> waiting(boolean prompt, long after, int limit) {
		return this.database.run((client) -> client.sql("SELECT " + Incoming.COLUMNS
				+ " FROM incoming WHERE prompt = ? AND number > ? AND done_at IS NULL " + "ORDER BY number LIMIT ?")
			.params(prompt, after, limit)
			.query(Incoming::of)
			.list());
	}

	/**
	 * Counts what hasn't been dealt with.
	 * @return the number of updates
	 */
	long waiting() {
		return this.database.run((client) -> client.sql("SELECT COUNT(*) FROM incoming WHERE done_at IS NULL")
			.query(Long.class)
			.single());
	}

	/**
	 * Notes that an update is dealt with.
	 * @param number the update's
	 */
	void done(long number) {
		this.database.insist((client) -> done(client, number, this.clock.millis()));
	}

	static int done(JdbcClient client, long number, long now) {
		return client.sql("UPDATE incoming SET done_at = ?, json = NULL WHERE number = ? AND done_at IS NULL")
			.params(now, number)
			.update();
	}

}
