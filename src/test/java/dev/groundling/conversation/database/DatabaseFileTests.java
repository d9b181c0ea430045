package dev.groundling.conversation.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseFileTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T03:02:01Z"), ZoneOffset.UTC);

	private static final String BAD = "conversations.db.bad-20260504-030201-000";

	@TempDir
	private Path data;

	@Test
	void beginsADatabaseInAFolderThatIsNotThere() {
		Path file = this.data.resolve("new/folder/conversations.db");
		try (HikariDataSource source = open(file)) {
			assertThat(conversations(source)).isEmpty();
		}
		assertThat(file).exists();
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void keepsTheFilesFromOtherUsersOfTheMachine() throws IOException {
		try (HikariDataSource source = open(file()); Stream<Path> files = Files.list(this.data)) {
			assertThat(conversations(source)).isEmpty();
			assertThat(files).hasSizeGreaterThan(1)
				.allSatisfy((file) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
					.isEqualTo("rw-------"));
		}
	}

	@Test
	void keepsWhatIsThereOverARestart() {
		begin("one");
		try (HikariDataSource source = open(file())) {
			assertThat(conversations(source)).containsExactly("one");
		}
	}

	@Test
	void movesAFileThatIsNoDatabaseAsideAndSaysSo(CapturedOutput output) throws IOException {
		Files.writeString(file(), "no database at all ".repeat(1_000));
		assertBegunAnew(output, "it is damaged");
	}

	@Test
	void movesATruncatedFileAside(CapturedOutput output) throws IOException {
		begin("one");
		try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
			bytes.setLength(bytes.length() / 2);
		}
		assertBegunAnew(output, "it is damaged");
	}

	// A file that opens and answers simple questions may still be broken farther on.
	@Test
	void movesAFileWithOneBadPageAside(CapturedOutput output) throws IOException {
		begin(IntStream.range(0, 500).mapToObj((i) -> "conversation " + i).toArray(String[]::new));
		try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
			bytes.seek(bytes.length() - 4_096);
			bytes.write(new byte[4_096]);
		}
		assertBegunAnew(output, "it is damaged");
	}

	@Test
	void movesTheDatabaseOfAnotherProgramAside(CapturedOutput output) throws SQLException, IOException {
		execute("CREATE TABLE turn (other TEXT)");
		assertBegunAnew(output, "it has other tables than this program's");
	}

	@Test
	void leavesTheDatabaseOfANewerVersionAlone(CapturedOutput output) throws SQLException {
		begin("one");
		execute("PRAGMA user_version = 99");
		try (HikariDataSource source = open(file())) {
			assertThat(conversations(source)).isEmpty();
		}
		assertThat(output).contains("it was made by a newer version of this program");
		assertThat(file()).exists();
	}

	@Test
	void keepsConversationsInMemoryWhereThereCanBeNoFile(CapturedOutput output) throws IOException {
		Files.createDirectory(file());
		try (HikariDataSource source = open(file())) {
			assertThat(conversations(source)).isEmpty();
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("WARN"))).singleElement()
			.asString()
			.contains(file().toString(), "kept in memory");
	}

	@Test
	void keepsConversationsInMemoryWhereThereCanBeNoFolder(CapturedOutput output) throws IOException {
		Path taken = Files.writeString(this.data.resolve("taken"), "");
		try (HikariDataSource source = open(taken.resolve("conversations.db"))) {
			assertThat(conversations(source)).isEmpty();
		}
		assertThat(output).contains("kept in memory");
	}

	@Test
	void migratesADatabaseWhoseMakingWasBrokenOff() throws SQLException {
		execute("PRAGMA user_version = 0");
		try (HikariDataSource source = open(file())) {
			assertThat(conversations(source)).isEmpty();
		}
	}

	private void assertBegunAnew(CapturedOutput output, String reason) throws IOException {
		long bytes = Files.size(file());
		try (HikariDataSource source = open(file())) {
			assertThat(conversations(source)).isEmpty();
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("WARN"))).singleElement()
			.asString()
			.contains(reason, this.data.resolve(BAD).toString());
		assertThat(this.data.resolve(BAD)).hasSize(bytes);
		try (Stream<Path> files = Files.list(this.data)) {
			assertThat(files).contains(file());
		}
	}

	private void begin(String... ids) {
		try (HikariDataSource source = open(file())) {
			for (String id : ids) {
				JdbcClient.create(source).sql("INSERT INTO conversation VALUES (?, 0, 0)").param(id).update();
			}
		}
	}

	private static List<String> conversations(HikariDataSource source) {
		return JdbcClient.create(source).sql("SELECT id FROM conversation").query(String.class).list();
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(DatabaseFile.PREFIX + file());
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static HikariDataSource open(Path file) {
		return DatabaseFile.open(DatabaseFile.PREFIX + file, DatabaseContent.CONVERSATIONS, CLOCK);
	}

	private Path file() {
		return this.data.resolve("conversations.db");
	}

}
