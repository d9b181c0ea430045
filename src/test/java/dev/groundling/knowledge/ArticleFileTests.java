package dev.groundling.knowledge;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import dev.groundling.testing.PdfFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArticleFileTests {

	private static final String TRAM = "The tram left at 6:12 and came back at 7:30.";

	private static final String PAGE = "<!DOCTYPE html><html><body><nav>Menu</nav><p>" + TRAM + "</p></body></html>";

	@TempDir
	private Path folder;

	private final ArticleReaders readers = new ArticleReaders(
			new KnowledgeSettings(Path.of("unused"), DataSize.ofMegabytes(20)));

	@Test
	void readsAFileByWhatIsInItAndNotByItsName() throws Exception {
		assertThat(read("page.txt", PAGE).text()).isEqualTo(TRAM);
		assertThat(read("page.pdf", PAGE).text()).isEqualTo(TRAM);
		assertThat(read("notes.docx", TRAM).text()).isEqualTo(TRAM);
		assertThat(read("notes.html", TRAM).text()).isEqualTo(TRAM);
		assertThat(read("scan.jpg", new PdfFile().paragraph(TRAM).bytes()).text()).isEqualTo(TRAM);
	}

	@Test
	void refusesWhatIsNeitherTheDocumentItIsNamedNorText() {
		assertRefused("noise.pdf", new byte[] { 1, 2, 0, 7, 9 }, "it isn't a document of the kind its name says");
	}

	@Test
	void refusesTypesThatNobodyReads() {
		assertRefused("sheet.csv", "a,b".getBytes(StandardCharsets.UTF_8), "files of this type can't be read.");
	}

	@Test
	void refusesAnEmptyFile() {
		assertRefused("empty.pdf", new byte[0], "there is no text in it.");
	}

	@Test
	void readsUtf16WithoutAMark() throws Exception {
		assertThat(read("tram.txt", TRAM.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(TRAM);
		assertThat(read("bridge.txt", "新桥长3公里。\n它通车了，很好。".getBytes(StandardCharsets.UTF_16BE)).text())
			.contains("新桥长3公里。");
	}

	@Test
	void readsGb18030AndWindows1252() throws Exception {
		String chinese = "宁波新桥于2031年5月6日正式通车，全长3.2公里，总投资18亿元。";
		assertThat(read("zh.txt", chinese.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(chinese);
		String french = "Le café de l’île a été rénové en 2031 – il coûte 4 € à l’entrée, dès l’été.";
		assertThat(read("fr.txt", french.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(french);
	}

	@Test
	void takesWhatAFileBesideItDeclares() throws Exception {
		Files.writeString(this.folder.resolve("tram.meta.yml"), """
				title: "Trams: a history" # as printed
				url: https://example.org/tram
				date: 2031-03-12
				language: en
				""");
		Article article = read("tram.txt", TRAM);
		assertThat(article.title()).isEqualTo("Trams: a history");
		assertThat(article.url()).isEqualTo("https://example.org/tram");
		assertThat(article.published()).isEqualTo(LocalDate.of(2031, 3, 12));
	}

	@Test
	void saysWhichLineOfTheFileBesideItIsWrong() throws IOException {
		Files.writeString(this.folder.resolve("tram.txt.meta.yml"), "date: yesterday\n");
		assertRefused("tram.txt", TRAM.getBytes(StandardCharsets.UTF_8),
				"the date \"yesterday\" in tram.txt.meta.yml is none.");
	}

	@Test
	void refusesAFileBesideItThatIsALinkToSomethingElse() throws IOException {
		Path secret = Files.writeString(Files.createDirectory(this.folder.resolve("private")).resolve("x"), "title: x");
		Files.createSymbolicLink(this.folder.resolve("tram.meta.yml"), secret);
		assertRefused("tram.txt", TRAM.getBytes(StandardCharsets.UTF_8), "tram.meta.yml beside it is no small file");
	}

	@Test
	void refusesAHugeFileWithoutReadingIt() throws IOException {
		Path huge = this.folder.resolve("huge.txt");
		try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
			file.setLength(100_000_000);
		}
		assertThatExceptionOfType(UnreadableArticle.class)
			.isThrownBy(() -> new ArticleFile("huge", "huge.txt").read(huge, this.readers))
			.withMessage("it is larger than 20MB. Split it, or raise groundling.knowledge.max-file-size.");
	}

	@Test
	void saysThatAFileIsGone() {
		assertThatExceptionOfType(UnreadableArticle.class)
			.isThrownBy(() -> new ArticleFile("gone", "gone.txt").read(this.folder.resolve("gone.txt"), this.readers))
			.withMessage("it was deleted while the folder was being read.");
	}

	private Article read(String name, String content) throws Exception {
		return read(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private Article read(String name, byte[] content) throws Exception {
		Path path = Files.write(this.folder.resolve(name), content);
		return new ArticleFile("id", name).read(path, this.readers);
	}

	private void assertRefused(String name, byte[] content, String why) {
		assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> read(name, content))
			.withMessageStartingWith(why);
	}

}
