package dev.groundling.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import dev.groundling.conversation.database.Database;
import dev.groundling.conversation.database.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What people think of the answers they got.
 */
@Component
public class Feedback {

	private static final Logger log = LoggerFactory.getLogger(Feedback.class);

	private final Database database;

	private final Bounds bounds;

	private final Clock clock;

	Feedback(Database database, Bounds bounds, Clock clock) {
		this.database = database;
		this.bounds = bounds;
		this.clock = clock;
	}

	/**
	 * Remembers an answer, so that feedback on it can be judged. Nothing happens if its
	 * conversation isn't known any more, or the database fails.
	 * @param answerId id of the answer
	 * @param conversation id of the conversation it was given in
	 * @param question the question as it was understood
	 * @param text the text of the answer
	 */
	public void expect(String answerId, String conversation, String question, String text) {
		try {
			this.database.run((client) -> client.sql("""
					INSERT INTO answer (id, conversation, question, text, given_at)
					SELECT ?, id, ?, ?, ? FROM conversation WHERE id = ?""")
				.params(answerId, question, text, this.clock.millis(), conversation)
				.update());
		}
		catch (DatabaseUnavailable ex) {
			log.debug("An answer can't be remembered for feedback.", ex);
		}
	}

	/**
	 * Takes what somebody thinks of an answer. It replaces what was thought of it before.
	 * @param answerId id of the answer
	 * @param helpful whether it helped
	 * @param comment what there is to say about it, or {@code null}
	 * @return whether the answer is known
	 * @throws ConversationsUnavailable if the database fails
	 */
	public boolean give(String answerId, boolean helpful, @Nullable String comment) {
		try {
			return this.database.run((client) -> client.sql("""
					INSERT INTO feedback (answer, conversation, helpful, comment, question, text, given_at)
					SELECT id, conversation, :helpful, :comment, question, text, :now FROM answer WHERE id = :id
					ON CONFLICT (answer) DO UPDATE
					SET helpful = excluded.helpful, comment = excluded.comment, given_at = excluded.given_at""")
				.param("helpful", helpful)
				.param("comment", comment)
				.param("now", this.clock.millis())
				.param("id", answerId)
				.update()) > 0;
		}
		catch (DatabaseUnavailable ex) {
			throw new ConversationsUnavailable(ex);
		}
	}

	/**
	 * Returns the feedback that is kept.
	 * @return what was given, the latest first
	 */
	List<Given> all() {
		return this.database.run((client) -> client.sql("""
				SELECT answer, question, text, helpful, comment, given_at FROM feedback
				ORDER BY given_at DESC, answer""")
			.query((row, number) -> new Given(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4),
					row.getString(5), Instant.ofEpochMilli(row.getLong(6))))
			.list());
	}

	/**
	 * Deletes what is more than the bounds allow, the oldest first.
	 */
	void purge() {
		this.database.runTogether((client) -> {
			client.sql("DELETE FROM answer WHERE number <= (SELECT MAX(number) FROM answer) - ?")
				.param(this.bounds.answers())
				.update();
			return client.sql("""
					DELETE FROM feedback WHERE answer IN (
						SELECT answer FROM feedback ORDER BY given_at DESC, answer LIMIT -1 OFFSET ?)""")
				.param(this.bounds.feedback())
				.update();
		});
	}

	/**
	 * Feedback on one answer.
	 *
	 * @param answerId id of the answer
	 * @param question the question as it was understood
	 * @param text the text of the answer
	 * @param helpful whether it helped
	 * @param comment what there was to say about it, or {@code null}
	 * @param at when it was given
	 */
	record Given(String answerId, String question, String text, boolean helpful, @Nullable String comment, Instant at) {
	}

}
