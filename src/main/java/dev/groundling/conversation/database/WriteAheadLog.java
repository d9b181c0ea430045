package dev.groundling.conversation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Takes what was written ahead over into the database, in the background and on a
 * connection of its own. Left to SQLite, some question would have to wait for it and for
 * the disk, 35 to 100 ms on a busy machine, and with it all that come meanwhile.
 * <p>
 * While questions never pause there is always something left, so that the log grows. Once
 * it is long, they wait for the last little rest to be taken over.
 */
public final class WriteAheadLog {

	private static final Logger log = LoggerFactory.getLogger(WriteAheadLog.class);

	/** In pages: some 80 MB, or 1,600 questions. */
	private static final int LONG = 20_000;

	private final HikariDataSource source;

	private final DatabaseContent content;

	private final @Nullable Path file;

	private @Nullable FileTime takenOver;

	/**
	 * Watches over the log of a database.
	 * @param source gives the one connection that writes to the database
	 * @param content what it keeps
	 */
	public WriteAheadLog(HikariDataSource source, DatabaseContent content) {
		String url = source.getJdbcUrl();
		this.source = source;
		this.content = content;
		this.file = url.startsWith(DatabaseFile.IN_MEMORY) ? null : Path.of(DatabaseFile.path(url) + "-wal");
	}

	/** Takes over what there is, without keeping others from writing for long. */
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
		if (length() <= LONG) {
			return;
		}
		// What came meanwhile, so that next to nothing is left to wait for.
		length();
		try (Connection writer = this.source.getConnection()) {
			checkpoint(writer);
		}
	}

	private int length() throws SQLException {
		try (Connection apart = DriverManager.getConnection(this.source.getJdbcUrl(),
				ConnectionPool.pragmas(this.content))) {
			return checkpoint(apart);
		}
	}

	// The length of the log then, in pages, whether or not all of it could be taken over.
	private static int checkpoint(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery("PRAGMA wal_checkpoint(PASSIVE)")) {
			return result.next() ? result.getInt("log") : 0;
		}
	}

}
