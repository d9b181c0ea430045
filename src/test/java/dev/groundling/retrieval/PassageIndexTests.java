package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import dev.groundling.retrieval.PassageIndex.DirectoryOpener;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class PassageIndexTests {

	private static final int DOCUMENTS = 200;

	@TempDir
	private Path data;

	@Test
	void keepsItsContentBetweenStarts() throws IOException {
		write("model");
		assertThat(documents("model")).isEqualTo(DOCUMENTS);
	}

	@Test
	void isEmptiedWhenAnotherEmbeddingModelMadeIt() throws IOException {
		write("one model");
		assertThat(documents("other model")).isZero();
	}

	@Test
	void findsAFlippedBitAnywhereMovesTheDamageAsideAndStartsEmpty(CapturedOutput output) throws IOException {
		Random random = new Random(42);
		for (int round = 0; round < 40; round++) {
			write("model");
			flipOneBit(random);
			assertThat(documents("model")).isZero();
		}
		assertThat(siblings("index.bad-")).isNotEmpty();
		assertThat(output).contains("The index was damaged");
	}

	@Test
	void startsEmptyWhenAFileIsCutShort() throws IOException {
		write("model");
		Path largest = files().stream().max((a, b) -> Long.compare(size(a), size(b))).orElseThrow();
		byte[] content = Files.readAllBytes(largest);
		Files.write(largest, java.util.Arrays.copyOf(content, content.length / 2));
		assertThat(documents("model")).isZero();
	}

	@Test
	void startsEmptyWhenTheCommitIsGone() throws IOException {
		write("model");
		for (Path file : files()) {
			if (file.getFileName().toString().startsWith("segments")) {
				Files.delete(file);
			}
		}
		assertThat(documents("model")).isZero();
	}

	@Test
	void refusesAFolderThatIsInUseAndLeavesItAlone() throws IOException {
		write("model");
		try (PassageIndex holder = index("model", DirectoryOpener.ON_DISK)) {
			holder.open();
			PassageIndex second = index("model", DirectoryOpener.ON_DISK);
			assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(second::open)
				.withMessageContaining(this.data.resolve("index").toAbsolutePath().toString())
				.withMessageContaining("in use")
				.satisfies((ex) -> assertThat(ex.action()).contains("groundling.data.directory"));
		}
		assertThat(documents("model")).isEqualTo(DOCUMENTS);
	}

	@Test
	void keepsTheFormerContentWhenTheDiskIsFullAtAnyByte() throws IOException {
		write("model");
		for (int room = 0; room < 4_000; room += 250) {
			int bytes = room;
			PassageIndex index = index("model", (folder) -> new FullDisk(FSDirectory.open(folder), bytes));
			try {
				index.open();
				index.change((writer) -> {
					writer.deleteAll();
					writer.addDocument(document(0));
				});
			}
			catch (IndexUnavailable ex) {
				assertThat(ex).hasMessageContaining("No space left on device");
				assertThat(ex.action()).contains("disk");
			}
			index.close();
			assertThat(documents("model")).isIn(DOCUMENTS, 1);
		}
	}

	private void write(String model) throws IOException {
		try (PassageIndex index = index(model, DirectoryOpener.ON_DISK)) {
			index.open();
			index.change((writer) -> {
				writer.deleteAll();
				for (int i = 0; i < DOCUMENTS; i++) {
					writer.addDocument(document(i));
				}
			});
		}
	}

	private int documents(String model) throws IOException {
		try (PassageIndex index = index(model, DirectoryOpener.ON_DISK)) {
			index.open();
			return index.search((searcher) -> searcher.getIndexReader().numDocs());
		}
	}

	private PassageIndex index(String model, DirectoryOpener opener) {
		return new PassageIndex(this.data.resolve("index"), model, Clock.systemUTC(), opener);
	}

	private static Document document(int i) {
		Document document = new Document();
		document.add(new StringField("id", "document " + i, Store.YES));
		return document;
	}

	private void flipOneBit(Random random) throws IOException {
		List<Path> files = files().stream().filter((file) -> size(file) > 0).toList();
		Path file = files.get(random.nextInt(files.size()));
		byte[] content = Files.readAllBytes(file);
		content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
		Files.write(file, content);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.data.resolve("index"))) {
			return files.sorted().toList();
		}
	}

	private List<Path> siblings(String prefix) throws IOException {
		try (Stream<Path> files = Files.list(this.data)) {
			return files.filter((file) -> file.getFileName().toString().startsWith(prefix)).toList();
		}
	}

	private static long size(Path file) {
		return file.toFile().length();
	}

	/** A disk with room for so many bytes. */
	private static final class FullDisk extends FilterDirectory {

		private long room;

		private FullDisk(Directory directory, long room) {
			super(directory);
			this.room = room;
		}

		@Override
		public IndexOutput createOutput(String name, IOContext context) throws IOException {
			IndexOutput output = super.createOutput(name, context);
			return new IndexOutput("on a full disk", name) {
				@Override
				public void writeByte(byte b) throws IOException {
					take(1);
					output.writeByte(b);
				}

				@Override
				public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
					take(length);
					output.writeBytes(bytes, offset, length);
				}

				@Override
				public void close() throws IOException {
					output.close();
				}

				@Override
				public long getFilePointer() {
					return output.getFilePointer();
				}

				@Override
				public long getChecksum() throws IOException {
					return output.getChecksum();
				}
			};
		}

		private void take(int bytes) throws IOException {
			this.room -= bytes;
			if (this.room < 0) {
				throw new IOException("No space left on device");
			}
		}

	}

}
