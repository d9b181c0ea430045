package dev.groundling.conversation.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

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
			WriteAheadLog written = new WriteAheadLog(source, DatabaseContent.CONVERSATIONS);
			for (String id : new String[] { "Zaphod", "Trillian" }) {
				database.run((client) -> client.sql("INSERT INTO conversation VALUES (?, 1, 1)").param(id).update());
				assertThat(content()).doesNotContain(id);
				written.takeOver();
				assertThat(content()).contains(id);
			}
		}
	}

	@Test
	void keepsTheLogShortWhileWritingNeverPauses() throws IOException {
		try (HikariDataSource source = TestDatabase.in(file())) {
			Database database = TestDatabase.over(source);
			WriteAheadLog written = new WriteAheadLog(source, DatabaseContent.CONVERSATIONS);
			CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
				for (int i = 0; i < 1_000; i++) {
					// 50 pages, as hexadecimal digits.
					database.run((client) -> client.sql("""
							INSERT INTO conversation VALUES (HEX(RANDOMBLOB(100000)), 1, 1)""").update());
				}
			});
			while (!writing.isDone()) {
				written.takeOver();
			}
			assertThat(writing).isCompleted();
			assertThat(Files.size(this.data.resolve("conversations.db-wal"))).isLessThan(130_000_000);
		}
	}

	@Test
	void letsADatabaseInMemoryBe() {
		try (HikariDataSource source = TestDatabase.inMemory()) {
			WriteAheadLog none = new WriteAheadLog(source, DatabaseContent.CONVERSATIONS);
			assertThatCode(none::takeOver).doesNotThrowAnyException();
		}
	}

	private String content() throws IOException {
		return Files.readString(file(), StandardCharsets.ISO_8859_1);
	}

	private Path file() {
		return this.data.resolve("conversations.db");
	}

}
