package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.knowledge.Articles.Changed;
import dev.groundling.knowledge.Articles.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ExtendWith(OutputCaptureExtension.class)
class ArticlesTests {

	private static final String TRAM = "Trams return\n\nThe first tram left at 6:12. It was early.\n";

	@TempDir
	private Path folder;

	@TempDir
	private Path data;

	private final List<Object> events = new ArrayList<>();

	@Test
	void readsTheFolderAndItsSubFolders() throws IOException {
		write("tram.txt", TRAM);
		write("manuals/2031/heron.md", "# Heron 3\n\nIt weighs 142 g.\n");
		assertThat(read().all()).extracting(Article::id, Article::source, Article::title)
			.containsExactly(tuple("manuals-2031-heron", "manuals/2031/heron.md", "Heron 3"),
					tuple("tram", "tram.txt", "Trams return"));
	}

	@Test
	void passesOverHiddenFilesAndReadmes() throws IOException {
		write("tram.txt", TRAM);
		write(".notes.txt", TRAM);
		write(".git/config.txt", TRAM);
		write("README.md", "# How to add articles\n\nPut them here.\n");
		write("manuals/readme.md", "# How to add manuals\n\nPut them here.\n");
		Articles articles = read();
		assertThat(articles.all()).extracting(Article::source).containsExactly("tram.txt");
		assertThat(articles.unreadable()).isEmpty();
	}

	@Test
	void findsAnArticleByItsId() throws IOException {
		write("tram.txt", TRAM);
		assertThat(read().find("tram")).get().extracting(Article::title).isEqualTo("Trams return");
	}

	@Test
	void findsNothingUnderAnUnknownId() throws IOException {
		write("tram.txt", TRAM);
		assertThat(read().find("bus")).isEmpty();
	}

	@Test
	void tellsListenersOnceOfAllArticles() throws IOException {
		write("tram.txt", TRAM);
		Articles articles = read();
		assertThat(this.events).containsExactly(new Changed(articles.all()));
	}

	@Test
	void keepsTheIdOfAnUnreadableFile() throws IOException {
		write("Old News.csv", "PK");
		assertThat(read().unreadable()).extracting(Unreadable::id).containsExactly("old-news");
	}

	@ParameterizedTest
	@CsvSource({ "empty.txt, '', no text", "blank.md, ' \n\u00A0\n', no text",
			"furniture.txt, 'Print\nShare\n【Close】', no text", "report.xyz, PK, files of this type",
			"noextension, Words., files of this type", "zeros.txt, 'A\u0000B\u0000', known encoding",
			"binary.txt, 'Ab\u0001\u0002\u0003\u0004\u0005', some other kind of file" })
	void leavesOutAFileItCannotUseAndKeepsTheOthers(String name, String content, String reason) throws IOException {
		write("tram.txt", TRAM);
		write(name, content);
		Articles articles = read();
		assertThat(articles.all()).extracting(Article::id).containsExactly("tram");
		assertThat(articles.unreadable()).singleElement().satisfies((unreadable) -> {
			assertThat(unreadable.source()).isEqualTo(name);
			assertThat(unreadable.problem()).startsWith(name + " can't be used: ").contains(reason).endsWith(".");
		});
	}

	@Test
	void leavesOutAFileOverTheLimit() throws IOException {
		write("big.txt", TRAM.repeat(30));
		assertThat(read(DataSize.ofKilobytes(1)).unreadable()).extracting(Unreadable::problem)
			.containsExactly("big.txt can't be used: it is larger than 1KB. Split it, or raise "
					+ "groundling.knowledge.max-file-size.");
	}

	@Test
	void readsAFileOfExactlyTheLimit() throws IOException {
		write("exact.txt", "Title\n\n" + "a".repeat(1016) + ".");
		assertThat(read(DataSize.ofKilobytes(1)).all()).hasSize(1);
	}

	@Test
	void logsWhatIsLeftOut(CapturedOutput output) throws IOException {
		write("empty.txt", "");
		read();
		assertThat(output).containsOnlyOnce("empty.txt can't be used: there is no text in it.");
	}

	@Test
	void startsWithAnEmptyFolderAndSaysWhatToDo(CapturedOutput output) throws IOException {
		assertThat(read().all()).isEmpty();
		assertThat(output.getOut().lines().filter((line) -> line.contains("WARN"))).singleElement()
			.asString()
			.endsWith("There are no articles in " + this.folder + ". Put files there.");
	}

	private void write(String name, String content) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, content.getBytes(StandardCharsets.UTF_8));
	}

	private Articles read() {
		return read(DataSize.ofMegabytes(20));
	}

	private Articles read(DataSize limit) {
		Articles articles = new Articles(new KnowledgeSettings(this.folder, limit), new KeptVersions(this.data),
				this.events::add);
		articles.afterSingletonsInstantiated();
		return articles;
	}

}
