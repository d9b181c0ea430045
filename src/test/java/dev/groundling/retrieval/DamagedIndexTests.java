package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import dev.groundling.knowledge.Article;
import dev.groundling.testing.BundledArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of an index whose files aren't what was written.
 */
@ExtendWith(OutputCaptureExtension.class)
class DamagedIndexTests {

	private static final int FLIPS_IN_A_FILE = 30;

	@TempDir
	private static Path sound;

	@TempDir
	private Path data;

	// Two segments, one of them with deletions, so that there are files of every kind.
	@BeforeAll
	static void index() {
		Article article = BundledArticle.get();
		try (TestIndex index = TestIndex.open(sound)) {
			index.update(article, TestArticle.of("ferry", "The ferry leaves at noon."));
			index.update(article, TestArticle.of("ferry", "The ferry leaves at one."));
		}
	}

	@Test
	void findsAFlippedBitAnywhere() throws IOException {
		Random random = new Random(42);
		for (String file : files()) {
			for (int i = 0; i < FLIPS_IN_A_FILE; i++) {
				Path damaged = copied().resolve(file);
				byte[] content = Files.readAllBytes(damaged);
				int position = random.nextInt(content.length);
				content[position] ^= (byte) (1 << random.nextInt(8));
				Files.write(damaged, content);
				assertIsReplaced(file + " flipped at " + position);
			}
		}
	}

	@Test
	void findsAFileCutShort() throws IOException {
		for (String file : files()) {
			Path damaged = copied().resolve(file);
			byte[] content = Files.readAllBytes(damaged);
			Files.write(damaged, Arrays.copyOf(content, content.length / 2));
			assertIsReplaced(file + " cut short");
		}
	}

	@Test
	void findsAFileEmptied() throws IOException {
		for (String file : files()) {
			Files.write(copied().resolve(file), new byte[0]);
			assertIsReplaced(file + " emptied");
		}
	}

	@Test
	void findsAFileMissing() throws IOException {
		for (String file : files()) {
			Files.delete(copied().resolve(file));
			assertIsReplaced(file + " missing");
		}
	}

	@Test
	void movesTheDamageAsideAndSaysSoOnce(CapturedOutput output) throws IOException {
		Path damaged = copied().resolve("segments_3");
		Files.writeString(damaged, "Not what Lucene wrote.");
		TestIndex.open(this.data).close();
		Path aside = aside().getFirst();
		assertThat(aside.resolve("segments_3")).hasContent("Not what Lucene wrote.");
		assertThat(output.toString().lines().filter((line) -> line.matches(".* WARN .*IndexFolder.*"))).singleElement()
			.asString()
			.contains("The index can't be used (", "It was moved to " + aside);
	}

	@Test
	void keepsOnlyTheNewestOfThoseMovedAside(CapturedOutput output) throws IOException {
		Path index = copied();
		Path earlier = Files.createDirectory(this.data.resolve("index.bad-20260101-000000-000"));
		Files.writeString(earlier.resolve("segments_1"), "An earlier one.");
		Path others = Files.createDirectory(this.data.resolve("index.backup"));
		Files.writeString(index.resolve("segments_3"), "Not what Lucene wrote.");
		TestIndex.open(this.data).close();
		assertThat(aside()).singleElement().isNotEqualTo(earlier);
		assertThat(others).exists();
		assertThat(output).contains("deleted when the next one is moved aside");
	}

	@Test
	void isMadeAgainFromTheArticles() throws IOException {
		Files.delete(copied().resolve("segments_3"));
		try (TestIndex index = TestIndex.open(this.data)) {
			Article article = BundledArticle.get();
			index.update(article);
			assertThat(index.texts()).isEqualTo(TestIndex.textsOf(article));
		}
	}

	private void assertIsReplaced(String damage) throws IOException {
		try (TestIndex index = TestIndex.open(this.data)) {
			assertThat(index.isEmpty()).as(damage).isTrue();
		}
		assertThat(aside()).as(damage).hasSize(1);
	}

	private Path copied() throws IOException {
		FileSystemUtils.deleteRecursively(this.data);
		FileSystemUtils.copyRecursively(sound, this.data);
		return this.data.resolve("index");
	}

	private static List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(sound.resolve("index"))) {
			return files.filter((file) -> file.toFile().length() > 0)
				.map((file) -> file.getFileName().toString())
				.sorted()
				.toList();
		}
	}

	private List<Path> aside() throws IOException {
		try (Stream<Path> files = Files.list(this.data)) {
			return files.filter((file) -> file.getFileName().toString().matches("index\\.bad-\\d{8}-\\d{6}-\\d{3}"))
				.toList();
		}
	}

}
