package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import dev.groundling.knowledge.Article;
import dev.groundling.testing.BundledArticle;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader sees when the disk is full after any number of bytes.
 */
class FullDiskTests {

	private static final Article OLD = TestArticle.of("ship", "The ship carried salt, until it was sold.");

	private static final Article NEW = BundledArticle.get();

	private static final List<String> OLD_TEXTS = TestIndex.textsOf(OLD);

	private static final List<String> NEW_TEXTS = TestIndex.textsOf(NEW);

	private static final int TRIALS = 40;

	@TempDir
	private Path data;

	@Test
	void keepsTheOldContentOrHasTheNewInWhole() throws IOException {
		long needed = bytesOfTheChange();
		for (int i = 0; i < TRIALS; i++) {
			startWithOldContent();
			Disk disk = new Disk();
			try (TestIndex index = open(disk)) {
				disk.room = needed * i / TRIALS;
				String fault = update(index);
				assertThat(fault).contains("can't be written: No space left on device");
				assertThat(index.texts()).as("with room for %d bytes", disk.room).isEqualTo(OLD_TEXTS);
			}
			assertThat(textsAfterRestart()).isEqualTo(OLD_TEXTS);
		}
	}

	@Test
	void goesOnWhenThereIsRoomAgain() throws IOException {
		long needed = bytesOfTheChange();
		startWithOldContent();
		Disk disk = new Disk();
		try (TestIndex index = open(disk)) {
			disk.room = needed / 2;
			assertThat(update(index)).isNotEmpty();
			disk.room = Long.MAX_VALUE;
			assertThat(update(index)).isEmpty();
			assertThat(index.texts()).isEqualTo(NEW_TEXTS);
		}
		assertThat(textsAfterRestart()).isEqualTo(NEW_TEXTS);
	}

	@Test
	void saysSoAtTheFirstStart() {
		for (int room = 0; room < 100; room += 10) {
			Disk disk = new Disk();
			disk.room = room;
			assertThat(faultOf(() -> open(disk).close())).contains("can't be written: No space left on device");
		}
	}

	private long bytesOfTheChange() throws IOException {
		startWithOldContent();
		Disk disk = new Disk();
		try (TestIndex index = open(disk)) {
			long before = disk.room;
			index.update(NEW);
			return before - disk.room;
		}
	}

	private void startWithOldContent() throws IOException {
		FileSystemUtils.deleteRecursively(this.data.resolve("index"));
		try (TestIndex index = TestIndex.open(this.data)) {
			index.update(OLD);
		}
	}

	private List<String> textsAfterRestart() {
		try (TestIndex index = TestIndex.open(this.data)) {
			return index.texts();
		}
	}

	private TestIndex open(Disk disk) {
		return TestIndex.open(this.data, (folder) -> new OnDisk(FSDirectory.open(folder), disk), WhenLocked.REFUSE);
	}

	private static String update(TestIndex index) {
		return faultOf(() -> index.update(NEW));
	}

	private static String faultOf(Runnable action) {
		try {
			action.run();
			return "";
		}
		catch (IndexUnavailable ex) {
			assertThat(ex.action()).contains("room");
			return String.valueOf(ex.getMessage());
		}
	}

	/** How much room there is, in bytes. */
	private static final class Disk {

		private long room = Long.MAX_VALUE;

		private void take(int bytes) throws IOException {
			if (bytes > this.room) {
				throw new IOException("No space left on device");
			}
			this.room -= bytes;
		}

	}

	private static final class OnDisk extends FilterDirectory {

		private final Disk disk;

		private OnDisk(Directory directory, Disk disk) {
			super(directory);
			this.disk = disk;
		}

		@Override
		public IndexOutput createOutput(String name, IOContext context) throws IOException {
			return new Output(super.createOutput(name, context), this.disk);
		}

		@Override
		public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
			return new Output(super.createTempOutput(prefix, suffix, context), this.disk);
		}

	}

	private static final class Output extends FilterIndexOutput {

		private final Disk disk;

		private Output(IndexOutput output, Disk disk) {
			super("on a disk of limited size", output.getName(), output);
			this.disk = disk;
		}

		@Override
		public void writeByte(byte value) throws IOException {
			this.disk.take(1);
			super.writeByte(value);
		}

		@Override
		public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
			this.disk.take(length);
			super.writeBytes(bytes, offset, length);
		}

	}

}
