package dev.groundling.retrieval;

import java.nio.file.Path;
import java.time.Clock;

import dev.groundling.knowledge.Article;
import dev.groundling.retrieval.IndexFolder.DirectoryOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two programs and one folder.
 */
class LockedIndexTests {

	private static final Article FERRY = TestArticle.of("ferry", "The ferry leaves at noon.");

	private static final Article BREAD = TestArticle.of("bread", "Rye bread needs sour dough.");

	@TempDir
	private Path data;

	private TestIndex holder;

	@BeforeEach
	void hold() {
		this.holder = TestIndex.open(this.data);
		this.holder.update(FERRY);
	}

	@AfterEach
	void letGo() {
		this.holder.close();
	}

	@Test
	void isRefusedToASecondServiceAndLeftAlone() {
		assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> TestIndex.open(this.data))
			.withMessageContaining(this.data.resolve("index").toString())
			.withMessageContaining("is in use by another process")
			.satisfies((ex) -> assertThat(ex.action()).contains("groundling.data.directory"));
		this.holder.close();
		this.holder = TestIndex.open(this.data);
		assertThat(this.holder.texts()).isEqualTo(TestIndex.textsOf(FERRY));
	}

	@Test
	void isReadBesideItsHolder() {
		try (TestIndex reader = openToRead()) {
			reader.update(FERRY);
			assertThat(reader.texts()).isEqualTo(TestIndex.textsOf(FERRY));
			assertThat(reader.model().embedded()).as("but the query").containsExactly("ship");
		}
	}

	@Test
	void isNotChangedByAReader() {
		try (TestIndex reader = openToRead()) {
			assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> reader.update(FERRY, BREAD))
				.withMessageContaining("can't be brought up to date")
				.satisfies((ex) -> assertThat(ex.action()).contains("groundling.data.directory"));
		}
		assertThat(this.holder.texts()).isEqualTo(TestIndex.textsOf(FERRY));
	}

	@Test
	void staysAsItIsForAReaderWhileItsHolderChangesIt() {
		try (TestIndex reader = openToRead()) {
			this.holder.update(BREAD);
			assertThat(reader.texts()).isEqualTo(TestIndex.textsOf(FERRY));
		}
	}

	@Test
	void isRefusedToAReaderOfAnotherModel() {
		PassageIndex other = new PassageIndex(
				new IndexFolder(this.data.resolve("index"), "other", Clock.systemUTC(), DirectoryOpener.ON_DISK),
				WhenLocked.READ);
		assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(other::open)
			.withMessageContaining("is in use by another process");
	}

	@Test
	void isWrittenByACommandThatIsAlone() {
		this.holder.close();
		try (TestIndex command = openToRead()) {
			command.update(BREAD);
			assertThat(command.texts()).isEqualTo(TestIndex.textsOf(BREAD));
		}
	}

	private TestIndex openToRead() {
		return TestIndex.open(this.data, DirectoryOpener.ON_DISK, WhenLocked.READ);
	}

}
