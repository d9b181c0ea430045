package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import dev.groundling.knowledge.Addition.Added;
import dev.groundling.knowledge.Addition.Reason;
import dev.groundling.knowledge.Addition.Refused;
import dev.groundling.knowledge.KnowledgeSettings.Fetch;
import dev.groundling.knowledge.web.FakeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class FetchingArticlesTests {

	private static final String TRAM = "# Trams return\n\nThe first tram left at 6:12. It was early.\n";

	@TempDir
	private Path folder;

	@TempDir
	private Path data;

	@SuppressWarnings("NullAway.Init")
	private FakeSite site;

	@SuppressWarnings("NullAway.Init")
	private Articles articles;

	@BeforeEach
	void start() throws IOException {
		this.site = FakeSite.start().with("/tram.md", "text/markdown", TRAM);
		this.articles = articles(true);
	}

	@AfterEach
	void stop() {
		this.site.close();
	}

	@Test
	void putsAnArticleInServiceUnderTheAddressItCameFrom() {
		Article article = fetched("/tram.md");
		assertThat(article.id()).isEqualTo("tram");
		assertThat(article.url()).isEqualTo(this.site.url("/tram.md"));
		assertThat(this.articles.find("tram")).contains(article);
		assertThat(this.folder.resolve("tram.md")).hasContent(TRAM);
	}

	@Test
	void keepsTheAddressWhenTheFolderIsReadAgain() {
		Article article = fetched("/tram.md");
		this.articles.reload();
		assertThat(this.articles.all()).containsExactly(article);
	}

	@Test
	void countsTheAddressOfThePageMoreThanTheOneThePageDeclares() {
		this.site.with("/a.md", "text/markdown", "---\nurl: https://elsewhere.example/\n---\n" + TRAM);
		assertThat(fetched("/a.md").url()).isEqualTo(this.site.url("/a.md"));
	}

	@Test
	void replacesWhatCameFromTheSameAddress() {
		fetched("/tram.md");
		assertThat(this.articles.fetch(this.site.url("/tram.md"))).isInstanceOfSatisfying(Added.class,
				(added) -> assertThat(added.replaced()).isTrue());
		assertThat(this.articles.all()).hasSize(1);
	}

	@Test
	void leavesAloneWhatHasTheSameNameAndIsFromElsewhere() throws IOException {
		this.articles.add("tram.txt", "Trams\n\nNo tram left in 2030. It was a strike.\n".getBytes());
		this.site.with("/other/tram.md", "text/markdown", TRAM.replace("6:12", "7:15"));
		Article first = fetched("/tram.md");
		Article second = fetched("/other/tram.md");
		assertThat(first.source()).matches("tram-[0-9a-f]{8}\\.md").isNotEqualTo(second.source());
		assertThat(fetched("/tram.md").id()).isEqualTo(first.id());
		assertThat(this.articles.all()).hasSize(3);
	}

	@Test
	void renamesWhatWouldNeverBeRead() {
		this.site.with("/README.md", "text/markdown", TRAM);
		assertThat(fetched("/README.md").source()).isEqualTo("127.0.0.1-README.md");
	}

	@Test
	void forgetsTheAddressWithTheArticle() throws IOException {
		fetched("/tram.md");
		this.articles.remove("tram");
		try (var left = Files.list(this.folder)) {
			assertThat(left).isEmpty();
		}
	}

	@Test
	void forgetsTheAddressWhenAFileIsSentInItsPlace() {
		fetched("/tram.md");
		this.articles.add("tram.md", TRAM.getBytes());
		this.articles.reload();
		assertThat(this.articles.all()).singleElement().extracting(Article::url).isNull();
	}

	@Test
	void leavesAHandwrittenDeclarationAlone() throws IOException {
		Path declared = Files.writeString(this.folder.resolve("tram.md.meta.yml"), "date: 2031-03-12\n");
		fetched("/tram.md");
		this.articles.remove("tram");
		assertThat(declared).hasContent("date: 2031-03-12");
	}

	@Test
	void changesNothingWhenThereIsNoArticle() {
		this.site.with("/blank.txt", "text/plain", "  ");
		assertThat(this.articles.fetch(this.site.url("/blank.txt"))).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE));
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void fetchesNothingFromThisMachineUnlessThatIsAllowed() {
		assertThat(articles(false).fetch("http://127.0.0.1/")).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(Reason.ADDRESS));
		assertThat(this.site.asked()).isEmpty();
	}

	private Article fetched(String path) {
		Addition addition = this.articles.fetch(this.site.url(path));
		assertThat(addition).isInstanceOf(Added.class);
		return ((Added) addition).article();
	}

	private Articles articles(boolean privateAllowed) {
		KnowledgeSettings settings = new KnowledgeSettings(this.folder, true, Duration.ofSeconds(10),
				DataSize.ofKilobytes(64), Duration.ofSeconds(30), DataSize.ofMegabytes(256),
				new Fetch(privateAllowed, Duration.ofSeconds(5)));
		Articles made = new Articles(settings, new KeptVersions(this.data), (event) -> {
		});
		made.afterSingletonsInstantiated();
		return made;
	}

}
