package dev.groundling.conversation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Takes what was written ahead over into the database, in the background and on a
 * connection of its own. Left to SQLite, some question would have to wait for it and for
 * the disk, 35 to 100 ms on a busy machine, and with it all that come meanwhile. While
 * questions never pause the log never gets empty, and so SQLite still does it at last
 * ({@link ConnectionPool}). Since this is done often, little is left then: 20 to 40 ms,
 * most of it for the disk to have written.
 */
public final class WriteAheadLog {

	private static final Logger log = LoggerFactory.getLogger(WriteAheadLog.class);

	private final String url;

	private final DatabaseContent content;

	private final @Nullable Path file;

	private @Nullable FileTime takenOver;

	/**
	 * Watches over the log of a database.
	 * @param url JDBC URL of the database
	 * @param content what it keeps
	 */
	public WriteAheadLog(String url, DatabaseContent content) {
		this.url = url;
		this.content = content;
		this.file = url.startsWith(DatabaseFile.IN_MEMORY) ? null : Path.of(DatabaseFile.path(url) + "-wal");
	}

	/** Takes over what there is, without keeping others from writing. */
	@Scheduled(fixedDelay = 200, initialDelay = 200, timeUnit = TimeUnit.MILLISECONDS)
	public void takeOver() {
		if (this.file == null) {
			return;
		}
		try {
			FileTime written = Files.getLastModifiedTime(this.file);
			if (!written.equals(this.takenOver)) {
				checkpoint();
				this.takenOver = written;
			}
		}
		catch (NoSuchFileException ex) {
			log.trace("Nothing was written ahead.", ex);
		}
		catch (IOException | SQLException ex) {
			log.debug("What was written ahead stays there for now.", ex);
		}
	}

	private void checkpoint() throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.url, ConnectionPool.pragmas(this.content));
				Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
		}
	}

}
