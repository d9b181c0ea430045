package dev.groundling.conversation.database;

import java.util.Properties;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The one connection to the database, which all threads take in turn.
 */
final class ConnectionPool {

	private static final int PATIENCE_MILLIS = 2_000;

	private ConnectionPool() {
	}

	/**
	 * Connects to a database.
	 * @param url its JDBC URL
	 * @return the connection, to be closed by the caller
	 */
	static HikariDataSource of(String url) {
		HikariConfig config = new HikariConfig();
		config.setPoolName("conversations");
		config.setJdbcUrl(url);
		config.setDataSourceProperties(pragmas());
		config.setMaximumPoolSize(1);
		// In memory, a database is gone with its connection.
		config.setMaxLifetime(0);
		config.setConnectionTimeout(PATIENCE_MILLIS);
		return new HikariDataSource(config);
	}

	/**
	 * Tells how SQLite is to work. What is deleted is overwritten, as whoever has a
	 * conversation forgotten expects.
	 * @return its pragmas, as its driver takes them
	 */
	static Properties pragmas() {
		Properties pragmas = new Properties();
		pragmas.setProperty("journal_mode", "WAL");
		pragmas.setProperty("synchronous", "NORMAL");
		// Only if WriteAheadLog doesn't get to it: some 80 MB of 4 KB pages.
		pragmas.setProperty("wal_autocheckpoint", "20000");
		pragmas.setProperty("foreign_keys", "true");
		pragmas.setProperty("secure_delete", "true");
		pragmas.setProperty("busy_timeout", String.valueOf(PATIENCE_MILLIS));
		pragmas.setProperty("transaction_mode", "IMMEDIATE");
		return pragmas;
	}

}
