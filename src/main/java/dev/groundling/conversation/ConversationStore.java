package dev.groundling.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.groundling.conversation.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the turns of conversations in the database. Every method throws
 * {@code DatabaseUnavailable} if that fails.
 */
@Component
class ConversationStore {

	/** Most rows deleted at once. */
	private static final int PORTION = 200;

	private final Database database;

	private final Bounds bounds;

	private final Clock clock;

	ConversationStore(Database database, Bounds bounds, Clock clock) {
		this.database = database;
		this.bounds = bounds;
		this.clock = clock;
	}

	/**
	 * Makes up an id.
	 * @return an id of 122 random bits, so that it can't be guessed
	 */
	static String newId() {
		return UUID.randomUUID().toString();
	}

	/**
	 * Begins a conversation.
	 * @param id its id
	 */
	void begin(String id) {
		this.database.run((client) -> client.sql("INSERT INTO conversation (id, used_at, characters) VALUES (?, ?, ?)")
			.params(id, this.clock.millis(), Bounds.LIGHTEST)
			.update());
	}

	/**
	 * Tells whether a conversation is known.
	 * @param id its id
	 * @return whether it was begun, and neither forgotten nor grown too old
	 */
	boolean exists(String id) {
		return this.database
			.run((client) -> client.sql("SELECT 1 FROM conversation WHERE id = ? AND used_at >= ?")
				.params(id, oldest())
				.query(Integer.class)
				.optional())
			.isPresent();
	}

	/**
	 * Returns the turns of a conversation.
	 * @param id its id
	 * @return the latest turns, oldest first; none for an unknown conversation
	 */
	List<Turn> turns(String id) {
		return this.database.run((client) -> client.sql("""
				SELECT question, answer, span, standalone FROM turn
				WHERE conversation = ? AND asked_at >= ? ORDER BY number""")
			.params(id, oldest())
			.query((row, number) -> new Turn(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
			.list());
	}

	/**
	 * Adds a turn. A conversation that is not, or no longer, known stays so: what was
	 * forgotten while a question was being answered doesn't come back.
	 * @param id the id of the conversation
	 * @param turn the turn
	 */
	void append(String id, Turn turn) {
		this.database.runTogether((client) -> {
			Optional<Integer> last = client.sql("""
					SELECT COALESCE(MAX(number), 0) FROM conversation LEFT JOIN turn ON conversation = id
					WHERE id = ? GROUP BY id""").param(id).query(Integer.class).optional();
			last.ifPresent((number) -> append(client, id, number + 1, turn));
			return last;
		});
	}

	private void append(JdbcClient client, String id, int number, Turn turn) {
		long now = this.clock.millis();
		client.sql("""
				INSERT INTO turn (conversation, number, question, answer, span, standalone, asked_at)
				VALUES (:conversation, :number, :question, :answer, :span, :standalone, :now)""")
			.param("conversation", id)
			.param("number", number)
			.param("question", turn.question())
			.param("answer", turn.answer())
			.param("span", turn.span())
			.param("standalone", turn.standalone())
			.param("now", now)
			.update();
		client.sql("DELETE FROM turn WHERE conversation = ? AND number <= ?")
			.params(id, number - this.bounds.turns())
			.update();
		client.sql("""
				UPDATE conversation SET used_at = ?, characters = MAX(?,
					(SELECT SUM(LENGTH(question) + LENGTH(answer)) FROM turn WHERE conversation = id))
				WHERE id = ?""").params(now, Bounds.LIGHTEST, id).update();
	}

	/**
	 * Forgets a conversation with all that belongs to it, feedback too. Afterwards not
	 * even the bytes are left.
	 * @param id its id
	 * @return whether there was one
	 */
	boolean forget(String id) {
		int forgotten = this.database.runTogether((client) -> {
			client.sql("DELETE FROM feedback WHERE conversation = ?").param(id).update();
			return client.sql("DELETE FROM conversation WHERE id = ?").param(id).update();
		});
		if (forgotten > 0) {
			this.database.run((client) -> client.sql("PRAGMA wal_checkpoint(TRUNCATE)").query().listOfRows());
		}
		return forgotten > 0;
	}

	/**
	 * Deletes what is older or more than the bounds allow, the longest unused first. It
	 * is done in small portions, as questions wait meanwhile.
	 */
	void purge() {
		portions("DELETE FROM turn WHERE (conversation, number) IN "
				+ "(SELECT conversation, number FROM turn WHERE asked_at < ? LIMIT ?)", oldest());
		portions("DELETE FROM conversation WHERE id IN (SELECT id FROM conversation WHERE used_at < ? LIMIT ?)",
				oldest());
		portions("""
				DELETE FROM conversation WHERE id IN (SELECT id FROM (
					SELECT id, SUM(characters) OVER (ORDER BY used_at DESC, id) AS total FROM conversation)
				WHERE total > ? LIMIT ?)""", this.bounds.characters());
	}

	private void portions(String delete, long bound) {
		int deleted = PORTION;
		while (deleted == PORTION) {
			deleted = this.database.run((client) -> client.sql(delete).params(bound, PORTION).update());
		}
	}

	private long oldest() {
		return this.clock.instant().minus(this.bounds.age()).toEpochMilli();
	}

}
