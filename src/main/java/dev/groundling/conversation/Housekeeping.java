package dev.groundling.conversation;

import java.util.concurrent.TimeUnit;

import dev.groundling.conversation.database.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes what has grown too old or too much: at the start, and every few minutes, so
 * that a flood of conversations doesn't fill the disk.
 */
@Component
class Housekeeping {

	private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

	private final ConversationStore conversations;

	private final Feedback feedback;

	Housekeeping(ConversationStore conversations, Feedback feedback) {
		this.conversations = conversations;
		this.feedback = feedback;
	}

	/** Cleans up, beside whatever else goes on. */
	@Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void cleanUp() {
		try {
			this.conversations.purge();
			this.feedback.purge();
		}
		catch (DatabaseUnavailable ex) {
			log.debug("Nothing was deleted; the next round will.", ex);
		}
	}

}
