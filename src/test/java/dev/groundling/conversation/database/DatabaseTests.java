package dev.groundling.conversation.database;

import java.sql.Connection;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseTests {

	@Test
	void doesNotTakeAnInterruptedReaderForAFailure(CapturedOutput output) throws Exception {
		try (HikariDataSource source = TestDatabase.inMemory(); Connection held = source.getConnection()) {
			Database database = new Database(source, DatabaseContent.CONVERSATIONS);
			Thread.currentThread().interrupt();
			assertThatExceptionOfType(DatabaseUnavailable.class)
				.isThrownBy(() -> database.run((client) -> client.sql("SELECT 1").query(Integer.class).single()));
			assertThat(Thread.interrupted()).isTrue();
			assertThat(held.isClosed()).isFalse();
		}
		assertThat(output).doesNotContain("can't be kept");
	}

	@Test
	void warnsOnceWhereFailingAndWorkingTakeTurns(CapturedOutput output) {
		try (HikariDataSource source = TestDatabase.inMemory()) {
			Database database = new Database(source, DatabaseContent.CONVERSATIONS);
			for (int i = 0; i < 3; i++) {
				assertThatExceptionOfType(DatabaseUnavailable.class)
					.isThrownBy(() -> database.run((client) -> client.sql("DELETE FROM no_such_table").update()));
				database.run((client) -> client.sql("SELECT 1").query(Integer.class).single());
			}
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("can't be kept"))).hasSize(1);
	}

}
