package dev.groundling.conversation;

import dev.groundling.conversation.database.DatabaseUnavailable;

/**
 * What was asked of the conversations can't be done at the moment, as their database
 * fails. It has been logged.
 */
public class ConversationsUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ConversationsUnavailable(DatabaseUnavailable cause) {
		super(cause.getMessage(), cause);
	}

}
