package dev.groundling.conversation.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class WriteAheadLogTests {

	@TempDir
	private Path data;

	@Test
	void takesOverWhatWasWrittenAndWhatIsWrittenLater() throws IOException {
		try (HikariDataSource source = TestDatabase.in(file())) {
			Database database = TestDatabase.over(source);
			WriteAheadLog written = new WriteAheadLog(source.getJdbcUrl(), DatabaseContent.CONVERSATIONS);
			for (String id : new String[] { "Zaphod", "Trillian" }) {
				database.run((client) -> client.sql("INSERT INTO conversation VALUES (?, 1, 1)").param(id).update());
				assertThat(content()).doesNotContain(id);
				written.takeOver();
				assertThat(content()).contains(id);
			}
		}
	}

	@Test
	void letsADatabaseInMemoryBe() {
		WriteAheadLog none = new WriteAheadLog(DatabaseFile.IN_MEMORY, DatabaseContent.CONVERSATIONS);
		assertThatCode(none::takeOver).doesNotThrowAnyException();
	}

	private String content() throws IOException {
		return Files.readString(file(), StandardCharsets.ISO_8859_1);
	}

	private Path file() {
		return this.data.resolve("conversations.db");
	}

}
