package dev.groundling.conversation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	@TempDir
	private Path data;

	@Test
	void knowsEveryMigration() throws IOException {
		assertThat(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
			.hasSize(DatabaseContent.CONVERSATIONS.newest());
	}

	@Test
	void numbersADatabaseByItsNewestMigration() {
		try (HikariDataSource source = TestDatabase.in(this.data.resolve("conversations.db"))) {
			assertThat(JdbcClient.create(source).sql("PRAGMA user_version").query(Integer.class).single())
				.isEqualTo(DatabaseContent.CONVERSATIONS.newest());
		}
	}

	@Test
	void makesTheSameTablesInMemoryAndOnDisk() {
		try (HikariDataSource memory = TestDatabase.inMemory();
				HikariDataSource disk = TestDatabase.in(this.data.resolve("conversations.db"))) {
			assertThat(tables(memory)).isNotEmpty().isEqualTo(tables(disk));
		}
	}

	private static List<String> tables(DataSource source) {
		return JdbcClient.create(source)
			.sql("SELECT sql FROM sqlite_schema WHERE tbl_name NOT LIKE 'flyway%' AND sql IS NOT NULL ORDER BY name")
			.query(String.class)
			.list()
			.stream()
			.map((sql) -> sql.replaceAll("--.*", "").replaceAll("\\s+", " "))
			.toList();
	}

}
