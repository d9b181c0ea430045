package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of chats: where the bot may not write, and what has moved. */
final class Chats {

	private final DeliveryDatabase database;

	private final List<ChatMove> moves;

	private final Clock clock;

	/**
	 * Keeps what is known of chats.
	 * @param database where it is kept
	 * @param moves what has to follow a chat that moves
	 * @param clock tells the time
	 */
	Chats(DeliveryDatabase database, List<ChatMove> moves, Clock clock) {
		this.database = database;
		this.moves = List.copyOf(moves);
		this.clock = clock;
	}

	/**
	 * Notes that the bot may not write to a chat, and drops what was to go there.
	 * @param chat its id
	 */
	void close(long chat) {
		this.database.insistOn((client) -> close(client, chat));
	}

	void close(JdbcClient client, long chat) {
		client.sql("INSERT INTO chat (id, closed_at) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET closed_at = ?2")
			.params(chat, this.clock.millis())
			.update();
		client
			.sql("UPDATE outgoing SET state = 'dropped', reason = 'closed', html = NULL, plain = NULL, buttons = NULL, "
					+ "changed_at = ? WHERE chat = ? AND state IN ('waiting', 'sending', 'doubtful')")
			.params(this.clock.millis(), chat)
			.update();
	}

	void open(JdbcClient client, long chat) {
		client.sql("UPDATE chat SET closed_at = NULL WHERE id = ? AND closed_at IS NOT NULL").param(chat).update();
	}

	static boolean isClosed(JdbcClient client, long chat) {
		return client.sql("SELECT COUNT(*) FROM chat WHERE id = ? AND closed_at IS NOT NULL")
			.param(chat)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Follows a group that has become a supergroup. What waits goes there; the ids of its
	 * messages mean nothing any more.
	 * @param from its former id
	 * @param to its id from now on
	 */
	void move(long from, long to) {
		this.database.insistOn((client) -> move(client, from, to));
	}

	void move(JdbcClient client, long from, long to) {
		client.sql("INSERT INTO chat (id, moved_to) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET moved_to = ?2")
			.params(from, to)
			.update();
		client.sql("UPDATE incoming SET chat = ?, lane = ? WHERE chat = ? AND lane = ? AND done_at IS NULL")
			.params(to, Envelope.chatLane(to), from, Envelope.chatLane(from))
			.update();
		client.sql("UPDATE incoming SET chat = ? WHERE chat = ?").params(to, from).update();
		client
			.sql("UPDATE outgoing SET state = 'dropped', reason = 'moved', changed_at = ? WHERE chat = ? "
					+ "AND act = 'delete' AND state = 'waiting'")
			.params(this.clock.millis(), from)
			.update();
		client.sql(
				"UPDATE outgoing SET chat = ?, series = ?, reply_to = NULL, act = 'send', message = NULL WHERE chat = ? "
						+ "AND state IN ('waiting', 'sending', 'doubtful')")
			.params(to, MessageSeries.of(to), from)
			.update();
		this.moves.forEach((move) -> move.moved(from, to));
	}

	/**
	 * Tells where a chat is now.
	 * @param client reads the database
	 * @param chat its id as somebody knows it
	 * @return its id now
	 */
	static long now(JdbcClient client, long chat) {
		return client.sql("SELECT moved_to FROM chat WHERE id = ? AND moved_to IS NOT NULL")
			.param(chat)
			.query(Long.class)
			.optional()
			.orElse(chat);
	}

	/**
	 * Tells whether Telegram takes drafts in a chat.
	 * @param chat its id
	 * @return whether it hasn't refused one
	 */
	boolean takesDrafts(long chat) {
		return this.database
			.run((client) -> client.sql("SELECT COUNT(*) FROM chat WHERE id = ? AND drafts_refused_at IS NOT NULL")
				.param(chat)
				.query(Integer.class)
				.single()) == 0;
	}

	/**
	 * Notes that Telegram takes no drafts in a chat.
	 * @param chat its id
	 */
	void refusesDrafts(long chat) {
		this.database.insist((client) -> client
			.sql("INSERT INTO chat (id, drafts_refused_at) VALUES (?1, ?2) "
					+ "ON CONFLICT (id) DO UPDATE SET drafts_refused_at = ?2")
			.params(chat, this.clock.millis())
			.update());
	}

}
