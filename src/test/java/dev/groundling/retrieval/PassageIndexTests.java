package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import dev.groundling.retrieval.IndexFolder.DirectoryOpener;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class PassageIndexTests {

	@TempDir
	private Path data;

	@Test
	void keepsItsContentBetweenStarts() {
		write("model", 3);
		assertThat(documents("model")).isEqualTo(3);
	}

	@Test
	void isEmptiedWhenAnotherEmbeddingModelMadeIt(CapturedOutput output) {
		write("one model", 3);
		assertThat(documents("other model")).isZero();
		assertThat(output).contains("made by another version or embedding model").doesNotContain("can't be used");
	}

	@Test
	void isEmptiedWhenAnotherVersionMadeIt() throws IOException {
		try (Directory directory = FSDirectory.open(this.data.resolve("index"));
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
			writer.addDocument(document());
			writer.setLiveCommitData(Map.of("schema", "0", "model", "model").entrySet());
		}
		assertThat(documents("model")).isZero();
	}

	@Test
	void undoesAChangeThatFails() {
		write("model", 3);
		try (PassageIndex index = open("model", DirectoryOpener.ON_DISK)) {
			assertThatException().isThrownBy(() -> index.change((writer) -> {
				writer.deleteAll();
				writer.addDocument(document());
				throw new IllegalStateException("The embedding model is out of order.");
			}));
			assertThat(documents(index)).isEqualTo(3);
			index.change((writer) -> writer.addDocument(document()));
			assertThat(documents(index)).isEqualTo(4);
		}
	}

	@Test
	void readersDontSeeAChangeMadeMeanwhile() {
		write("model", 3);
		try (PassageIndex index = open("model", DirectoryOpener.ON_DISK)) {
			int seen = index.search((searcher) -> {
				index.change(IndexWriter::deleteAll);
				return searcher.getIndexReader().numDocs();
			});
			assertThat(seen).isEqualTo(3);
			assertThat(documents(index)).isZero();
		}
	}

	// What a crash in the very first commit leaves behind.
	@Test
	void takesTheDraftOfAFirstCommitForNothing(CapturedOutput output) throws IOException {
		Files.createDirectories(this.data.resolve("index"));
		Files.writeString(this.data.resolve("index/pending_segments_1"), "half a com");
		assertThat(documents("model")).isZero();
		assertThat(output).doesNotContain("can't be used");
	}

	@Test
	void saysWhatIsInTheWayOfItsFolder() throws IOException {
		Path file = Files.writeString(this.data.resolve("index"), "not a folder");
		assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> open("model", DirectoryOpener.ON_DISK))
			.withMessageContaining(file + " exists and is not a folder")
			.satisfies((ex) -> assertThat(ex.action()).contains("groundling.data.directory"));
	}

	@Test
	void saysThatItsFolderCantBeWrittenAndLeavesItAlone() {
		write("model", 3);
		assertThatExceptionOfType(IndexUnavailable.class)
			.isThrownBy(() -> open("model", (folder) -> new ReadOnly(FSDirectory.open(folder))))
			.withMessageContaining(this.data.resolve("index").toString())
			.withMessageContaining("can't be written: access to write.lock is denied.");
		assertThat(documents("model")).isEqualTo(3);
	}

	private void write(String model, int documents) {
		try (PassageIndex index = open(model, DirectoryOpener.ON_DISK)) {
			index.change((writer) -> {
				for (int i = 0; i < documents; i++) {
					writer.addDocument(document());
				}
			});
		}
	}

	private int documents(String model) {
		try (PassageIndex index = open(model, DirectoryOpener.ON_DISK)) {
			return documents(index);
		}
	}

	private static int documents(PassageIndex index) {
		return index.search((searcher) -> searcher.getIndexReader().numDocs());
	}

	private PassageIndex open(String model, DirectoryOpener opener) {
		PassageIndex index = new PassageIndex(
				new IndexFolder(this.data.resolve("index"), model, Clock.systemUTC(), opener), WhenLocked.REFUSE);
		index.open();
		return index;
	}

	private static Document document() {
		Document document = new Document();
		document.add(new StringField("id", "any", Store.YES));
		return document;
	}

	/** A folder that may only be read, which a test run by root can't have otherwise. */
	private static final class ReadOnly extends FilterDirectory {

		private ReadOnly(Directory directory) {
			super(directory);
		}

		@Override
		public Lock obtainLock(String name) throws IOException {
			throw new AccessDeniedException(name);
		}

		@Override
		public IndexOutput createOutput(String name, IOContext context) throws IOException {
			throw new AccessDeniedException(name);
		}

	}

}
