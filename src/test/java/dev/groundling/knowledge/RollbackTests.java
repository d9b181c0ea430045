package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.groundling.knowledge.Addition.Added;
import dev.groundling.knowledge.Addition.Reason;
import dev.groundling.knowledge.Addition.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The former version of an article: kept, put back, and in service while the file is
 * spoilt.
 */
class RollbackTests {

	private static final String FIRST = "Trams return\n\nThe first tram left at 6:12. It was early.\n";

	private static final String SECOND = FIRST.replace("6:12", "6:13");

	private static final String THIRD = FIRST.replace("6:12", "6:14");

	@TempDir
	private Path folder;

	@TempDir
	private Path data;

	private Articles articles;

	@BeforeEach
	void start() {
		this.articles = new Articles(new KnowledgeSettings(this.folder, DataSize.ofMegabytes(20)),
				new KeptVersions(this.data), (event) -> {
				});
		this.articles.afterSingletonsInstantiated();
	}

	@Test
	void putsTheFormerVersionBackInServiceAndIntoTheFolder() throws IOException {
		add(FIRST);
		add(SECOND);
		assertThat(rollback()).isInstanceOf(Added.class);
		assertServed("6:12");
		assertThat(this.folder.resolve("tram.txt")).hasContent(FIRST);
		assertThat(this.articles.reload().none()).isTrue();
	}

	@Test
	void goesForwardAgainWhenDoneTwice() throws IOException {
		add(FIRST);
		add(SECOND);
		rollback();
		rollback();
		assertServed("6:13");
		assertThat(this.folder.resolve("tram.txt")).hasContent(SECOND);
	}

	@Test
	void goesBackToTheVersionBeforeTheLastSwap() {
		add(FIRST);
		add(SECOND);
		add(THIRD);
		rollback();
		assertServed("6:13");
	}

	@Test
	void takesBackWhatCameByTheFolder() throws IOException {
		write(FIRST);
		this.articles.reload();
		write(SECOND);
		this.articles.reload();
		rollback();
		assertServed("6:12");
		assertThat(this.folder.resolve("tram.txt")).hasContent(FIRST);
	}

	@Test
	void isPossibleAfterARestart() {
		add(FIRST);
		add(SECOND);
		start();
		assertServed("6:13");
		rollback();
		assertServed("6:12");
		start();
		assertServed("6:12");
	}

	@Test
	void sendingTheSameFileAgainIsNoSwap() {
		add(FIRST);
		add(SECOND);
		assertThat(((Added) add(SECOND)).unchanged()).isTrue();
		rollback();
		assertServed("6:12");
	}

	@Test
	void mendsAFileThatWasSpoilt() throws IOException {
		add(FIRST);
		write("");
		this.articles.reload();
		assertServed("6:12");
		assertThat(rollback()).isInstanceOf(Added.class);
		assertThat(this.articles.unreadable()).isEmpty();
		assertThat(this.folder.resolve("tram.txt")).hasContent(FIRST);
	}

	@Test
	void servesTheFormerVersionOfASpoiltFileAfterARestart() throws IOException {
		add(FIRST);
		write("");
		start();
		assertServed("6:12");
		assertThat(this.articles.unreadable()).singleElement()
			.satisfies((file) -> assertThat(file.problem()).endsWith("Its former version stays in service."));
	}

	@Test
	void saysThatThereIsNoFormerVersion() {
		add(FIRST);
		assertThat(rollback()).isEqualTo(new Refused(Reason.NO_FORMER, "tram.txt has no former version to go back to: "
				+ "one is kept once the file has been replaced, until it is replaced again or removed."));
	}

	@Test
	void knowsNoArticleThatIsNotThere() {
		assertThat(this.articles.rollback("tram")).isEmpty();
	}

	@Test
	void keepsNothingOfARemovedArticle() throws IOException {
		add(FIRST);
		add(SECOND);
		this.articles.remove("tram");
		assertThat(copies()).isEmpty();
		add(THIRD);
		assertThat(rollback()).isInstanceOf(Refused.class);
	}

	@Test
	void keepsTwoVersionsOfAFileAndNoMore() throws IOException {
		add(FIRST);
		add(SECOND);
		add(THIRD);
		assertThat(copies()).hasSize(2);
	}

	@Test
	void doesNotPutBackACopyThatWasDamaged() throws IOException {
		add(FIRST);
		add(SECOND);
		Files.writeString(this.data.resolve(KeptVersions.hash(FIRST.getBytes(StandardCharsets.UTF_8))), SECOND);
		assertThat(rollback()).isInstanceOf(Refused.class);
		assertServed("6:13");
	}

	@Test
	void beginsAnewWhenTheListOfVersionsIsDamaged() throws IOException {
		add(FIRST);
		add(SECOND);
		Files.writeString(this.data.resolve("versions.json"), "{\"tram.txt\": {}");
		start();
		assertServed("6:13");
		assertThat(rollback()).isInstanceOf(Refused.class);
	}

	@Test
	void keepsWhatIsDeclaredBesideTheFile() throws IOException {
		Files.writeString(this.folder.resolve("tram.meta.yml"), "title: Trams, a history\n");
		add(FIRST);
		add(SECOND);
		rollback();
		assertThat(this.articles.find("tram")).get().extracting(Article::title).isEqualTo("Trams, a history");
		assertThat(this.articles.reload().none()).isTrue();
	}

	private Addition add(String content) {
		return this.articles.add("tram.txt", content.getBytes(StandardCharsets.UTF_8));
	}

	private Addition rollback() {
		return this.articles.rollback("tram").orElseThrow();
	}

	private void write(String content) throws IOException {
		Files.writeString(this.folder.resolve("tram.txt"), content);
	}

	private void assertServed(String words) {
		assertThat(this.articles.find("tram"))
			.hasValueSatisfying((article) -> assertThat(article.text()).contains(words));
	}

	private List<String> copies() throws IOException {
		try (Stream<Path> files = Files.list(this.data)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.endsWith(".json"))
				.toList();
		}
	}

}
