package dev.groundling.conversation.database;

/**
 * The database can't be read or written at the moment. It has been logged.
 */
public class DatabaseUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DatabaseUnavailable(String subject, Throwable cause) {
		super(subject + " can't be kept at the moment.", cause);
	}

}
