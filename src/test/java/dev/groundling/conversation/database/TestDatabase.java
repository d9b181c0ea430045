package dev.groundling.conversation.database;

import java.nio.file.Path;
import java.time.Clock;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

/** A database as the program opens it. */
public final class TestDatabase {

	private TestDatabase() {
	}

	/**
	 * Opens one in memory.
	 * @return the database
	 */
	public static HikariDataSource inMemory() {
		return DatabaseFile.open(DatabaseFile.IN_MEMORY, DatabaseContent.CONVERSATIONS, Clock.systemUTC());
	}

	/**
	 * Opens one on disk.
	 * @param file its file
	 * @return the database
	 */
	public static HikariDataSource in(Path file) {
		return DatabaseFile.open(DatabaseFile.PREFIX + file, DatabaseContent.CONVERSATIONS, Clock.systemUTC());
	}

	/**
	 * Reads and writes one.
	 * @param source gives its connection
	 * @return what does so
	 */
	public static Database over(DataSource source) {
		return new Database(source, DatabaseContent.CONVERSATIONS);
	}

}
