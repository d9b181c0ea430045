package dev.groundling.telegram.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox.
 *
 * @param number its place in the order of its chat
 * @param incoming number of the update that it replies to, or {@code null}
 * @param act what is to be done
 * @param place where
 * @param replyTo id of the message it replies to, or {@code null}
 * @param message id of the message that is changed or deleted, or has been sent;
 * {@code null} while that isn't known
 * @param known highest id that was known of the series before it was sent, or
 * {@code null}
 * @param html its text in Telegram's HTML, or {@code null} if only the plain one will do
 * @param plain its text without formatting; {@code null} once it isn't needed
 * @param buttons the buttons as JSON, or {@code null}
 * @param state how far it has got
 * @param notedAt when it was noted, in milliseconds since 1970
 * @param changedAt when its state last changed, in milliseconds since 1970
 */
record OutgoingRow(long number, @Nullable Long incoming, Act act, Place place, @Nullable Integer replyTo,
		@Nullable Integer message, @Nullable Integer known, @Nullable String html, @Nullable String plain,
		@Nullable String buttons, State state, long notedAt, long changedAt) {

	static OutgoingRow of(ResultSet row, int index) throws SQLException {
		return new OutgoingRow(row.getLong("number"),
				row.getObject("incoming") != null ? row.getLong("incoming") : null,
				Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
				new Place(row.getLong("chat"), integer(row, "thread")), integer(row, "reply_to"),
				integer(row, "message"), integer(row, "known"), row.getString("html"), row.getString("plain"),
				row.getString("buttons"), State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
				row.getLong("noted_at"), row.getLong("changed_at"));
	}

	private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : value;
	}

	/** What is to be done. */
	enum Act {

		/** To send a new message. */
		SEND,

		/** To change one. */
		EDIT,

		/** To delete one. */
		DELETE

	}

	/** How far a message has got. */
	enum State {

		/** It hasn't been sent. */
		WAITING,

		/** It is being sent, or was when the program ended. */
		SENDING,

		/** Nobody knows whether it has been sent. */
		DOUBTFUL,

		/** It has been sent. */
		DONE,

		/** It won't be sent. */
		DROPPED;

		boolean isFinal() {
			return this == DONE || this == DROPPED;
		}

	}

}
