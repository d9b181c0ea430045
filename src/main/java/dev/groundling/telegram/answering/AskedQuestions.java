package dev.groundling.telegram.answering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import dev.groundling.conversation.ConversationSettings;
import dev.groundling.conversation.database.Database;
import dev.groundling.telegram.ConditionalOnBot;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Knows which messages were questions, as Telegram reports an edit also when nothing of
 * the text has changed. The text itself isn't kept. Every method throws
 * {@code DatabaseUnavailable} if the database fails.
 */
@Component
@ConditionalOnBot
public class AskedQuestions {

	/** Some 120 bytes each. */
	private static final int MOST = 100_000;

	private final Database database;

	private final ConversationSettings settings;

	private final Clock clock;

	AskedQuestions(@Qualifier("telegramDatabase") Database database, ConversationSettings settings, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Notes what a message asks.
	 * @param chat id of the chat
	 * @param message id of the message
	 * @param question the question
	 * @param update id of the update it came with
	 */
	public void note(long chat, int message, String question, int update) {
		this.database.run((client) -> client.sql("""
				INSERT INTO asked_question (chat, message, fingerprint, update_id, asked_at) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT (chat, message) DO UPDATE
				SET fingerprint = excluded.fingerprint, update_id = excluded.update_id""")
			.params(chat, message, fingerprint(question), update, this.clock.millis())
			.update());
	}

	/**
	 * Tells whether a message was a question.
	 * @param chat id of the chat
	 * @param message id of the message
	 * @return whether it was, as far as is known
	 */
	public boolean known(long chat, int message) {
		return this.database
			.run((client) -> client.sql("SELECT 1 FROM asked_question WHERE chat = ? AND message = ?")
				.params(chat, message)
				.query(Integer.class)
				.optional())
			.isPresent();
	}

	/**
	 * Tells whether a message asked the same before.
	 * @param chat id of the chat
	 * @param message id of the message
	 * @param question what it asks now
	 * @param update id of the update it comes with now; if it was noted with that, the
	 * program has ended before the update was dealt with
	 * @return whether an earlier update brought the same question
	 */
	public boolean same(long chat, int message, String question, int update) {
		return this.database
			.run((client) -> client.sql("""
					SELECT 1 FROM asked_question
					WHERE chat = ? AND message = ? AND fingerprint = ? AND update_id <> ?""")
				.params(chat, message, fingerprint(question), update)
				.query(Integer.class)
				.optional())
			.isPresent();
	}

	private static String fingerprint(String question) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

	/** Deletes what has grown too old or too much, beside whatever else goes on. */
	@Scheduled(fixedDelay = 10, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
	void purge() {
		long oldest = this.clock.instant().minus(this.settings.maxAge()).toEpochMilli();
		this.database.runTogether((client) -> {
			client.sql("DELETE FROM asked_question WHERE asked_at < ?").param(oldest).update();
			return client.sql("""
					DELETE FROM asked_question WHERE (chat, message) IN (
						SELECT chat, message FROM asked_question ORDER BY asked_at DESC LIMIT -1 OFFSET ?)""")
				.param(MOST)
				.update();
		});
	}

}
