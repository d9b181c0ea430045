package dev.groundling.conversation.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The tables, as the migrations make them.
 */
final class Schema {

	private Schema() {
	}

	/**
	 * Tells how far a database has been migrated, without Flyway.
	 * @param connection a connection to it
	 * @return the number of its newest migration, 0 for one without tables
	 * @throws SQLException if it can't be read
	 */
	static int version(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet version = statement.executeQuery("PRAGMA user_version")) {
			return version.getInt(1);
		}
	}

	/**
	 * Brings a database on disk up to date. To be called only where it isn't: Flyway
	 * takes longer to start than everything else here together, and at most starts there
	 * is nothing to migrate. That is also why Spring Boot doesn't call it.
	 * @param source the database
	 * @param content what it keeps
	 * @throws org.flywaydb.core.api.FlywayException if it can't be brought up to date
	 */
	static void migrate(DataSource source, DatabaseContent content) {
		Flyway.configure().dataSource(source).locations("classpath:" + content.folder()).load().migrate();
	}

	/**
	 * Makes the tables in an empty database that won't outlast the program.
	 * @param source the database
	 * @param content what it keeps
	 */
	static void create(DataSource source, DatabaseContent content) {
		new ResourceDatabasePopulator(content.migrations()
			.stream()
			.map((migration) -> new ClassPathResource(content.folder() + "/" + migration))
			.toArray(Resource[]::new)).execute(source);
	}

}
