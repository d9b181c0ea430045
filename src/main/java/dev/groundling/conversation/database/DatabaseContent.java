package dev.groundling.conversation.database;

import java.time.Duration;
import java.util.List;

/**
 * What a database keeps, and how.
 *
 * @param subject what it keeps, for the log, in the plural: "Conversations and feedback"
 * @param withoutIt what it means for the user that nothing can be kept at the moment, as
 * a sentence
 * @param folder folder of the class path with the migrations
 * @param migrations the files of all migrations in their order. Each sets the database's
 * {@code user_version} to its number, counted from 1
 * @param writing how soon what is written is safe from a power failure
 * @param patience how long one waits for the connection while others use it
 */
public record DatabaseContent(String subject, String withoutIt, String folder, List<String> migrations, Writing writing,
		Duration patience) {

	/** The conversations of users, and what they thought of the answers. */
	static final DatabaseContent CONVERSATIONS = new DatabaseContent("Conversations and feedback",
			"Questions are answered all the same, but not remembered.", "db/migration",
			List.of("V1__conversations_and_feedback.sql"), Writing.SOON, Duration.ofSeconds(2));

	/** Copies the list. */
	public DatabaseContent {
		migrations = List.copyOf(migrations);
	}

	/**
	 * Tells the number of the newest migration.
	 * @return the {@code user_version} of an up-to-date database
	 */
	int newest() {
		return this.migrations.size();
	}

	/** When what is written is safe from a power failure. From a kill it always is. */
	public enum Writing {

		/** At once, which costs a wait for the disk. */
		AT_ONCE("FULL"),

		/** Some seconds later. */
		SOON("NORMAL");

		private final String pragma;

		Writing(String pragma) {
			this.pragma = pragma;
		}

		String pragma() {
			return this.pragma;
		}

	}

}
