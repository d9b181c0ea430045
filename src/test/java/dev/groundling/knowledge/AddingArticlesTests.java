package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import dev.groundling.knowledge.Addition.Added;
import dev.groundling.knowledge.Addition.Reason;
import dev.groundling.knowledge.Addition.Refused;
import dev.groundling.knowledge.Articles.Changed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class AddingArticlesTests {

	private static final String TRAM = "Trams return\n\nThe first tram left at 6:12. It was early.\n";

	private static final String BUS = "Buses stay\n\nThe last bus left at 23:40. It was late.\n";

	@TempDir
	private Path folder;

	@TempDir
	private Path data;

	private final List<Object> events = new ArrayList<>();

	private Articles articles;

	private boolean indexFull;

	@BeforeEach
	void start() {
		KnowledgeSettings settings = new KnowledgeSettings(this.folder, DataSize.ofKilobytes(64));
		this.articles = new Articles(settings, new KeptVersions(this.data), (event) -> {
			if (this.indexFull) {
				throw new IndexFull();
			}
			this.events.add(event);
		});
		this.articles.afterSingletonsInstantiated();
	}

	@Test
	void putsAnArticleInServiceAndItsFileIntoTheFolder() {
		Added added = added("tram.txt", TRAM);
		assertThat(added.article().id()).isEqualTo("tram");
		assertThat(added.article().title()).isEqualTo("Trams return");
		assertThat(added.replaced()).isFalse();
		assertThat(this.articles.find("tram")).contains(added.article());
		assertThat(this.folder.resolve("tram.txt")).hasContent(TRAM);
	}

	@Test
	void tellsTheListenersOfAllArticles() {
		added("tram.txt", TRAM);
		added("bus.txt", BUS);
		assertThat(this.events.getLast()).isEqualTo(new Changed(this.articles.all()));
		assertThat(this.articles.all()).extracting(Article::id).containsExactly("bus", "tram");
	}

	@Test
	void isFoundAgainUnderTheSameIdWhenTheFolderIsRead() {
		Article article = added("Ägypten & mehr.txt", TRAM).article();
		assertThat(this.articles.reload().none()).isTrue();
		assertThat(this.articles.all()).containsExactly(article);
	}

	@Test
	void replacesTheArticleOfTheSameName() {
		added("tram.txt", TRAM);
		Added added = added("tram.txt", BUS);
		assertThat(added.replaced()).isTrue();
		assertThat(this.articles.all()).extracting(Article::id, Article::title)
			.containsExactly(tuple("tram", "Buses stay"));
		assertThat(this.folder.resolve("tram.txt")).hasContent(BUS);
	}

	@Test
	void replacesAFileWhoseNameIsTheSameButForCase() throws IOException {
		Files.writeString(this.folder.resolve("Tram.txt"), TRAM);
		this.articles.reload();
		assertThat(added("tram.TXT", BUS).replaced()).isTrue();
		assertThat(files()).containsExactly("Tram.txt");
	}

	@Test
	void mendsAFileThatCouldNotBeRead() throws IOException {
		Files.writeString(this.folder.resolve("tram.txt"), "");
		this.articles.reload();
		assertThat(added("tram.txt", TRAM).replaced()).isTrue();
		assertThat(this.articles.unreadable()).isEmpty();
	}

	// Both would have the id "tram", and citations would lead to the wrong one.
	@Test
	void refusesAFileThatWouldBeMistakenForAnother() {
		added("tram.txt", TRAM);
		assertThat(refused("tram.md", BUS)).satisfies((refused) -> {
			assertThat(refused.reason()).isEqualTo(Reason.TAKEN);
			assertThat(refused.problem()).isEqualTo("tram.md would be mistaken for tram.txt, which is there already. "
					+ "Give it another name, or remove that one first.");
		});
	}

	@ParameterizedTest
	@CsvSource({ "'..', Words., NAME, no name", "README.md, Words., NAME, never read",
			"empty.txt, '', UNREADABLE, no text", "blank.md, ' \n\u00A0\n', UNREADABLE, no text",
			"binary.txt, 'Ab\u0001\u0002\u0003\u0004\u0005', UNREADABLE, some other kind",
			"pictures.zip, PK, TYPE, .txt" })
	void refusesWhatItCanNotReadAndLeavesNothingBehind(String name, String content, Reason reason, String why)
			throws IOException {
		int told = this.events.size();
		Refused refused = refused(name, content);
		assertThat(refused.reason()).isEqualTo(reason);
		assertThat(refused.problem()).contains(why).endsWith(".");
		assertThat(files()).isEmpty();
		assertThat(this.events).hasSize(told);
	}

	@Test
	void refusesAFileOverTheLimit() {
		assertThat(refused("big.txt", TRAM.repeat(2000))).satisfies((refused) -> {
			assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
			assertThat(refused.problem()).startsWith("big.txt can't be used: it is larger than 64KB.");
		});
	}

	@Test
	void neverWritesOutsideTheFolder() throws IOException {
		added("../../tram.txt", TRAM);
		assertThat(files()).containsExactly("tram.txt");
	}

	@Test
	void changesNothingWhenTheIndexCanNotBeWritten() throws IOException {
		added("tram.txt", TRAM);
		List<Article> before = this.articles.all();
		this.indexFull = true;
		assertThatExceptionOfType(ArticlesNotChanged.class).isThrownBy(() -> added("bus.txt", BUS));
		assertThatExceptionOfType(ArticlesNotChanged.class).isThrownBy(() -> this.articles.remove("tram"));
		assertThat(this.articles.all()).isEqualTo(before);
		assertThat(files()).containsExactly("tram.txt");
	}

	@Test
	void takesAnArticleBackThatCanNotBeWritten() throws IOException {
		Files.createDirectories(this.folder.resolve("tram.txt/inside"));
		assertThatExceptionOfType(ArticlesNotChanged.class).isThrownBy(() -> added("tram.txt", TRAM))
			.withMessageContaining("tram.txt can't be changed in the knowledge folder " + this.folder);
		assertThat(this.articles.all()).isEmpty();
		assertThat(this.events.getLast()).isEqualTo(new Changed(List.of()));
		assertThat(files()).containsExactly("tram.txt");
	}

	@Test
	void saysSoWhenTheFolderIsGone() throws IOException {
		Files.delete(this.folder);
		assertThatExceptionOfType(ArticlesNotChanged.class).isThrownBy(() -> added("tram.txt", TRAM))
			.withMessageContaining("does not exist")
			.extracting(ArticlesNotChanged::action)
			.asString()
			.contains("groundling.knowledge.directory");
	}

	@Test
	void removesAnArticleAndItsFile() throws IOException {
		added("tram.txt", TRAM);
		assertThat(this.articles.remove("tram")).isTrue();
		assertThat(this.articles.all()).isEmpty();
		assertThat(files()).isEmpty();
		assertThat(this.events.getLast()).isEqualTo(new Changed(List.of()));
	}

	@Test
	void removesNothingUnderAnUnknownId() {
		assertThat(this.articles.remove("bus")).isFalse();
	}

	@Test
	void addsManyAtOnce() throws Exception {
		List<Future<Addition>> additions = new ArrayList<>();
		try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 20; i++) {
				String name = "tram-" + i % 10 + ".txt";
				additions.add(senders.submit(() -> add(name, TRAM)));
			}
		}
		for (Future<Addition> addition : additions) {
			assertThat(addition.get()).isInstanceOf(Added.class);
		}
		assertThat(files()).hasSize(10).allMatch((name) -> name.startsWith("tram-"));
		assertThat(this.articles.all()).hasSize(10);
		assertThat(this.events).hasSize(21);
	}

	private Addition add(String name, String content) {
		return this.articles.add(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private Added added(String name, String content) {
		return (Added) add(name, content);
	}

	private Refused refused(String name, String content) {
		return (Refused) add(name, content);
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	/** As what keeps the index would throw it. */
	private static final class IndexFull extends ArticlesNotChanged {

		private IndexFull() {
			super("The disk is full.", "Make room.", null);
		}

	}

}
