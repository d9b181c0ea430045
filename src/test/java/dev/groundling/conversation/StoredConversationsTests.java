package dev.groundling.conversation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import dev.groundling.conversation.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What is on disk after a restart, a kill (SIGKILL), or while others write, too. */
@ExtendWith(OutputCaptureExtension.class)
class StoredConversationsTests {

	private static final Bounds BOUNDS = Bounds.of(Duration.ofDays(30));

	private static final String ID = "conversation";

	@TempDir
	private Path data;

	@Test
	void remembersAConversationOverARestart() {
		inStore((store) -> {
			store.begin(ID);
			store.append(ID, new Turn("How many?", "7", "7"));
		});
		inStore((store) -> assertThat(store.turns(ID)).containsExactly(new Turn("How many?", "7", "7")));
	}

	@Test
	void leavesNotAByteOfWhatIsForgotten() {
		inStore((store) -> {
			store.begin(ID);
			IntStream.range(0, 30).forEach((i) -> store.append(ID, new Turn("Who is Zaphod?", "Nobody. [1]", null)));
			assertThat(bytes()).contains("Zaphod");
			store.forget(ID);
			assertThat(bytes()).doesNotContain("Zaphod");
		});
	}

	@Test
	void losesNothingItHadRememberedWhenItIsKilled(CapturedOutput output) throws Exception {
		for (int round = 1; round <= 3; round++) {
			int last = 100 * round;
			Process writer = write("killed-" + round, 10_000);
			awaitLine(writer, String.valueOf(last));
			writer.destroyForcibly().waitFor();
			String id = "killed-" + round;
			inStore((store) -> assertThat(store.turns(id)).hasSize(20)
				.last()
				.satisfies((turn) -> assertThat(Integer.parseInt(turn.question())).isGreaterThanOrEqualTo(last)));
		}
		assertThat(output).doesNotContain("can't be");
	}

	@Test
	void letsTwoProcessesWriteAtOnce(CapturedOutput output) throws Exception {
		Process writer = write("theirs", 300);
		inStore((store) -> {
			store.begin("ours");
			IntStream.range(0, 300).forEach((i) -> store.append("ours", turn(i)));
		});
		assertThat(writer.waitFor()).isZero();
		List<Turn> latest = IntStream.range(280, 300).mapToObj(StoredConversationsTests::turn).toList();
		inStore((store) -> {
			assertThat(store.turns("ours")).isEqualTo(latest);
			assertThat(store.turns("theirs")).isEqualTo(latest);
		});
		assertThat(output).doesNotContain("can't be");
	}

	private void inStore(Consumer<ConversationStore> work) {
		try (HikariDataSource source = TestDatabase.in(file())) {
			work.accept(new ConversationStore(TestDatabase.over(source), BOUNDS, Clock.systemUTC()));
		}
	}

	private Path file() {
		return this.data.resolve("conversations.db");
	}

	private String bytes() {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.list(this.data)) {
			for (Path file : files.toList()) {
				all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
			}
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return all.toString();
	}

	private static Turn turn(int number) {
		return new Turn(String.valueOf(number), "answer", null);
	}

	private Process write(String id, int turns) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				Writer.class.getName(), file().toString(), id, String.valueOf(turns))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private static void awaitLine(Process writer, String line) throws IOException {
		BufferedReader output = writer.inputReader();
		String read = output.readLine();
		while (read != null && !read.equals(line)) {
			read = output.readLine();
		}
		assertThat(read).isEqualTo(line);
	}

	/** Adds turns to a conversation until there are enough or it is killed. */
	static final class Writer {

		private Writer() {
		}

		public static void main(String[] args) {
			try (HikariDataSource source = TestDatabase.in(Path.of(args[0]))) {
				ConversationStore store = new ConversationStore(TestDatabase.over(source), BOUNDS, Clock.systemUTC());
				store.begin(args[1]);
				for (int i = 0; i < Integer.parseInt(args[2]); i++) {
					store.append(args[1], turn(i));
					System.out.println(i);
				}
			}
		}

	}

}
