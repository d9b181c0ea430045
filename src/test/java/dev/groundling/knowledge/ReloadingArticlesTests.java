package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.knowledge.Articles.Changed;
import dev.groundling.knowledge.Articles.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReloadingArticlesTests {

	private static final String TRAM = "Trams return\n\nThe first tram left at 6:12. It was early.\n";

	private static final String BUS = "Buses stay\n\nThe last bus left at 23:40. It was late.\n";

	@TempDir
	private Path folder;

	@TempDir
	private Path data;

	private final List<Object> events = new ArrayList<>();

	private Articles articles;

	@BeforeEach
	void start() throws IOException {
		write("tram.txt", TRAM);
		write("bus.txt", BUS);
		this.articles = new Articles(new KnowledgeSettings(this.folder, DataSize.ofMegabytes(20)),
				new KeptVersions(this.data), this.events::add);
		this.articles.afterSingletonsInstantiated();
	}

	@Test
	void tellsWhatWasAddedChangedAndRemoved() throws IOException {
		write("ship.txt", TRAM);
		write("tram.txt", TRAM.replace("6:12", "6:13"));
		Files.delete(this.folder.resolve("bus.txt"));
		ArticleChanges changes = this.articles.reload();
		assertThat(changes.added()).extracting(Article::id).containsExactly("ship");
		assertThat(changes.changed()).extracting(Article::id).containsExactly("tram");
		assertThat(changes.removed()).extracting(Article::id).containsExactly("bus");
		assertThat(this.articles.all()).extracting(Article::id).containsExactly("ship", "tram");
	}

	@Test
	void tellsListenersOfTheArticlesThereAreNow() throws IOException {
		write("ship.txt", TRAM);
		this.articles.reload();
		assertThat(this.events.getLast()).isEqualTo(new Changed(this.articles.all()));
	}

	@Test
	void tellsThatNothingHasChanged() {
		assertThat(this.articles.reload().none()).isTrue();
	}

	@Test
	void tellsWhichFilesCanNotBeRead() throws IOException {
		write("tram.txt", "");
		ArticleChanges changes = this.articles.reload();
		assertThat(changes.unreadable()).extracting(Unreadable::id).containsExactly("tram");
		assertThat(changes.removed()).isEmpty();
	}

	@Test
	void keepsTheArticlesInServiceWhenTheFolderIsGone() throws IOException {
		List<Article> before = this.articles.all();
		Files.delete(this.folder.resolve("tram.txt"));
		Files.delete(this.folder.resolve("bus.txt"));
		Files.delete(this.folder);
		assertThatExceptionOfType(ArticlesNotChanged.class).isThrownBy(this.articles::reload)
			.withMessage("The knowledge folder " + this.folder
					+ " (setting groundling.knowledge.directory) does not exist.");
		assertThat(this.articles.all()).isEqualTo(before);
	}

	private void write(String name, String content) throws IOException {
		Files.writeString(this.folder.resolve(name), content);
	}

}
