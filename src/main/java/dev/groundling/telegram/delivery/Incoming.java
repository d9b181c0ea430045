package dev.groundling.telegram.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * An update in the inbox.
 *
 * @param number its place in the order of arrival
 * @param kind which kind it is, such as {@code message}
 * @param chat id of the chat, 0 where there is none
 * @param lane updates of one lane are dealt with one after the other
 * @param refused whether it is turned down because too much of its chat waits
 * @param message id of the message that it brings, or {@code null}
 * @param json all of it, as Telegram sent it
 * @param arrivedAt when it came, in milliseconds since 1970
 */
record Incoming(long number, String kind, long chat, String lane, boolean refused, @Nullable Integer message,
		String json, long arrivedAt) {

	static final String COLUMNS = "number, kind, chat, lane, refused, message, json, arrived_at";

	static Incoming of(ResultSet row, int index) throws SQLException {
		int message = row.getInt("message");
		boolean none = row.wasNull();
		return new Incoming(row.getLong("number"), row.getString("kind"), row.getLong("chat"), row.getString("lane"),
				row.getBoolean("refused"), none ? null : message, row.getString("json"), row.getLong("arrived_at"));
	}

}
