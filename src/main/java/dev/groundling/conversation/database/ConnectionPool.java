package dev.groundling.conversation.database;

import java.util.Properties;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The one connection to the database, which all threads take in turn.
 */
final class ConnectionPool {

	private ConnectionPool() {
	}

	/**
	 * Connects to a database.
	 * @param url its JDBC URL
	 * @param content what it keeps
	 * @return the connection, to be closed by the caller
	 */
	static HikariDataSource of(String url, DatabaseContent content) {
		HikariConfig config = new HikariConfig();
		config.setPoolName(content.folder());
		config.setJdbcUrl(url);
		config.setDataSourceProperties(pragmas(content));
		config.setMaximumPoolSize(1);
		// In memory, a database is gone with its connection.
		config.setMaxLifetime(0);
		config.setConnectionTimeout(content.patience().toMillis());
		return new HikariDataSource(config);
	}

	/**
	 * Tells how SQLite is to work. What is deleted is overwritten, as whoever has a
	 * conversation forgotten expects.
	 * @param content what it keeps
	 * @return its pragmas, as its driver takes them
	 */
	static Properties pragmas(DatabaseContent content) {
		Properties pragmas = new Properties();
		pragmas.setProperty("journal_mode", "WAL");
		pragmas.setProperty("synchronous", content.writing().pragma());
		// Only if WriteAheadLog doesn't get to it: some 160 MB of 4 KB pages.
		pragmas.setProperty("wal_autocheckpoint", "40000");
		pragmas.setProperty("foreign_keys", "true");
		pragmas.setProperty("secure_delete", "true");
		pragmas.setProperty("busy_timeout", String.valueOf(content.patience().toMillis()));
		pragmas.setProperty("transaction_mode", "IMMEDIATE");
		return pragmas;
	}

}
