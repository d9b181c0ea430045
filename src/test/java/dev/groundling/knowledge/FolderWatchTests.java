package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import dev.groundling.knowledge.Articles.Changed;
import dev.groundling.knowledge.Articles.Unreadable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FolderWatchTests {

	private static final String TRAM = "Trams return\n\nThe first tram left at 6:12. It was early.\n";

	private static final String BUS = "Buses stay\n\nThe last bus left at 23:40. It was late.\n";

	private static final Duration REST = Duration.ofMillis(200);

	@TempDir
	private Path machine;

	private Path folder;

	private final List<Changed> events = new CopyOnWriteArrayList<>();

	private Articles articles;

	private FolderWatch watch;

	private volatile boolean indexFull;

	@BeforeEach
	void start() throws IOException {
		this.folder = Files.createDirectory(this.machine.resolve("knowledge"));
		write("tram.txt", TRAM);
		this.articles = new Articles(new KnowledgeSettings(this.folder, DataSize.ofMegabytes(20)),
				new KeptVersions(this.machine.resolve("data")), (event) -> {
					if (this.indexFull) {
						throw new IndexFull();
					}
					this.events.add((Changed) event);
				});
		this.articles.afterSingletonsInstantiated();
		this.watch = new FolderWatch(this.articles, Duration.ofSeconds(1), REST);
		this.watch.start();
	}

	@AfterEach
	void stop() {
		this.watch.stop();
	}

	@Test
	void takesUpANewFile() throws IOException {
		write("bus.txt", BUS);
		await(() -> titles().equals(List.of("Buses stay", "Trams return")));
	}

	@Test
	void takesUpAFileInANewSubFolder() throws IOException {
		Files.createDirectories(this.folder.resolve("2031/may"));
		await(() -> true);
		write("2031/may/bus.txt", BUS);
		await(() -> this.articles.find("2031-may-bus").isPresent());
	}

	@Test
	void takesUpWhatIsWrittenIntoAFile() throws IOException {
		write("tram.txt", TRAM.replace("6:12", "6:13"));
		await(() -> text("tram").contains("6:13"));
	}

	// Word and most others write beside the file and rename; some delete before.
	@Test
	void takesUpTheSaveOfAnEditor() throws IOException {
		write(".tram.txt.swp", BUS);
		write("tram.txt~", TRAM);
		Files.move(this.folder.resolve(".tram.txt.swp"), this.folder.resolve("tram.txt"),
				StandardCopyOption.REPLACE_EXISTING);
		await(() -> titles().equals(List.of("Buses stay")));
		assertThat(this.articles.unreadable()).isEmpty();
	}

	@Test
	void followsARenamedFileWithoutAGap() throws IOException {
		Files.move(this.folder.resolve("tram.txt"), this.folder.resolve("trams.txt"));
		await(() -> this.articles.find("trams").isPresent());
		assertThat(this.events).noneMatch((changed) -> changed.articles().isEmpty());
		assertThat(titles()).containsExactly("Trams return");
	}

	@Test
	void takesAnArticleOutOfServiceWhoseFileIsDeleted() throws IOException {
		Files.delete(this.folder.resolve("tram.txt"));
		await(() -> titles().isEmpty());
	}

	@Test
	void takesWhatIsGoneOutOfServiceBeforeItReadsWhatIsNew() throws IOException {
		Files.delete(this.folder.resolve("tram.txt"));
		write("bus.txt", BUS);
		await(() -> titles().equals(List.of("Buses stay")));
		assertThat(this.events).extracting((changed) -> changed.articles().size()).containsExactly(1, 0, 1);
	}

	@Test
	void waitsForAFileThatIsStillBeingWritten() throws IOException {
		Path growing = this.folder.resolve("bus.txt");
		Files.writeString(growing, "Buses stay\n\n");
		for (int i = 0; i < 10; i++) {
			Files.writeString(growing, "The bus number " + i + " left at 23:40. ", StandardOpenOption.APPEND);
			Awaitility.await().pollDelay(REST.dividedBy(2)).until(() -> true);
			assertThat(this.articles.find("bus")).isEmpty();
		}
		await(() -> text("bus").contains("number 9"));
		assertThat(this.events).hasSize(2);
	}

	@Test
	void readsNothingAgainThatWasOnlyTouched() throws IOException {
		Files.setLastModifiedTime(this.folder.resolve("tram.txt"), FileTime.fromMillis(1_000_000));
		write("bus.txt", BUS);
		await(() -> this.articles.find("bus").isPresent());
		assertThat(this.events).hasSize(2);
		Article before = this.events.getFirst().articles().getFirst();
		assertThat(this.articles.find("tram")).hasValueSatisfying((tram) -> assertThat(tram).isSameAs(before));
	}

	@Test
	void takesUpWhatIsDeclaredBesideAFile() throws IOException {
		write("tram.meta.yml", "title: Trams, a history\n");
		await(() -> titles().equals(List.of("Trams, a history")));
	}

	@Test
	void keepsTheFormerVersionOfAFileThatCanNotBeReadAndSaysSoOnce(CapturedOutput output) throws IOException {
		write("tram.txt", "");
		await(() -> !this.articles.unreadable().isEmpty());
		assertThat(titles()).containsExactly("Trams return");
		assertThat(this.articles.unreadable()).singleElement().satisfies((file) -> {
			assertThat(file.served()).isTrue();
			assertThat(file.problem()).startsWith("tram.txt can't be used: there is no text in it.")
				.endsWith("Its former version stays in service.");
		});
		write("bus.txt", BUS);
		await(() -> this.articles.find("bus").isPresent());
		assertThat(output).containsOnlyOnce("tram.txt can't be used");
	}

	@Test
	void listsAFileThatNeverCouldBeRead() throws IOException {
		write("blank.txt", " ");
		await(() -> this.articles.unreadable().stream().map(Unreadable::id).toList().equals(List.of("blank")));
		assertThat(this.articles.unreadable().getFirst().served()).isFalse();
		Files.delete(this.folder.resolve("blank.txt"));
		await(() -> this.articles.unreadable().isEmpty());
	}

	@Test
	void keepsEverythingWhileTheFolderIsGone(CapturedOutput output) throws IOException {
		Path away = Files.move(this.folder, this.machine.resolve("away"));
		await(() -> output.toString().contains("does not exist"));
		Files.createDirectory(this.folder);
		await(() -> output.toString().contains("is empty, and it isn't the folder that it was"));
		assertThat(titles()).containsExactly("Trams return");
		Files.delete(this.folder);
		Files.move(away, this.folder);
		write("bus.txt", BUS);
		await(() -> titles().equals(List.of("Buses stay", "Trams return")));
	}

	@Test
	void triesAgainWhatTheIndexCouldNotTake(CapturedOutput output) throws IOException {
		this.indexFull = true;
		write("bus.txt", BUS);
		await(() -> output.toString().contains("The articles stay as they are. The disk is full. Make room."));
		assertThat(titles()).containsExactly("Trams return");
		this.indexFull = false;
		await(() -> titles().equals(List.of("Buses stay", "Trams return")));
	}

	@Test
	void looksAtTheFolderNoMoreOnceStopped() throws IOException {
		this.watch.stop();
		assertThat(this.watch.isRunning()).isFalse();
		write("bus.txt", BUS);
		assertThat(this.articles.find("bus")).isEmpty();
	}

	private static void await(BooleanSupplier condition) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition::getAsBoolean);
	}

	private List<String> titles() {
		return this.articles.all().stream().map(Article::title).toList();
	}

	private String text(String id) {
		return this.articles.find(id).map(Article::text).orElse("");
	}

	private void write(String name, String content) throws IOException {
		Files.writeString(this.folder.resolve(name), content);
	}

	/** As what keeps the index would throw it. */
	private static final class IndexFull extends ArticlesNotChanged {

		private IndexFull() {
			super("The disk is full.", "Make room.", null);
		}

	}

}
