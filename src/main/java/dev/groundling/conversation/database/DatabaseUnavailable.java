package dev.groundling.conversation.database;

/**
 * The database can't be read or written at the moment. It has been logged.
 */
public class DatabaseUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DatabaseUnavailable(Throwable cause) {
		super("The database of conversations can't be used at the moment.", cause);
	}

}
