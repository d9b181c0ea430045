package dev.groundling.telegram.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import dev.groundling.telegram.TelegramSettings;
import dev.groundling.telegram.api.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whose messages the database holds. Another bot has other updates under the same ids,
 * and may not write to the same people.
 */
final class Owner {

	private static final Logger log = LoggerFactory.getLogger(Owner.class);

	private Owner() {
	}

	/**
	 * Makes the database that of a bot, and empties it of another's messages.
	 * @param database the database
	 * @param settings the bot's
	 */
	static void claim(DeliveryDatabase database, TelegramSettings settings) {
		String own = fingerprint(Objects.requireNonNull(settings.token()));
		boolean other = database.insist((client) -> {
			boolean emptied = client.sql("SELECT COUNT(*) FROM bot WHERE fingerprint <> ?")
				.param(own)
				.query(Integer.class)
				.single() > 0;
			if (emptied) {
				client.sql("DELETE FROM bot").update();
				client.sql("DELETE FROM incoming").update();
				client.sql("DELETE FROM outgoing").update();
				client.sql("DELETE FROM chat").update();
				client.sql("DELETE FROM talk").update();
				client.sql("DELETE FROM given_answer").update();
				client.sql("DELETE FROM asked_question").update();
			}
			client.sql("INSERT INTO bot (fingerprint) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM bot)")
				.param(own)
				.update();
			return emptied;
		});
		if (other) {
			log.info("Another bot than before; what was noted of the former one's messages is deleted.");
		}
	}

	// What stands before the colon is the bot's id; a token that is changed keeps it.
	private static String fingerprint(Secret token) {
		try {
			byte[] id = token.value().replaceFirst(":.*", "").getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

}
