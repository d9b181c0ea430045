package dev.groundling.conversation.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Takes what was written ahead over into the database, in the background and on a
 * connection of its own. Left to SQLite, every hundredth question or so would have to
 * wait for it and for the disk, 35 to 100 ms on a busy machine.
 */
public final class WriteAheadLog {

	private static final Logger log = LoggerFactory.getLogger(WriteAheadLog.class);

	private final String url;

	private final DatabaseContent content;

	/**
	 * Watches over the log of a database.
	 * @param url JDBC URL of the database
	 * @param content what it keeps
	 */
	public WriteAheadLog(String url, DatabaseContent content) {
		this.url = url;
		this.content = content;
	}

	/** Takes over what there is, without keeping others from writing. */
	@Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
	public void takeOver() {
		if (this.url.startsWith(DatabaseFile.IN_MEMORY)) {
			return;
		}
		try (Connection connection = DriverManager.getConnection(this.url, ConnectionPool.pragmas(this.content));
				Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
		}
		catch (SQLException ex) {
			log.debug("What was written ahead stays there for now.", ex);
		}
	}

}
