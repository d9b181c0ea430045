package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the index: what makes the files in it usable, and what becomes of them if
 * they aren't.
 */
final class IndexFolder {

	private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
		.withZone(ZoneOffset.UTC);

	/** Each time it is full, a part of the index is written, to be merged later. */
	private static final double BUFFER_MEGABYTES = 64;

	private static final String ASIDE = ".bad-";

	private final Path path;

	private final Map<String, String> identity;

	private final Clock clock;

	private final DirectoryOpener opener;

	private final Codec codec;

	/**
	 * Describes a folder without looking at it.
	 * @param path path of the folder, which need not exist
	 * @param model name of the embedding model whose vectors the index holds
	 * @param clock tells the time that is added to the name of an index that can't be
	 * used
	 * @param opener opens Lucene's view of the folder
	 */
	IndexFolder(Path path, String model, Clock clock, DirectoryOpener opener) {
		this(path, model, clock, opener, VectorCodec.USUAL);
	}

	IndexFolder(Path path, String model, Clock clock, DirectoryOpener opener, Codec codec) {
		this.path = path.toAbsolutePath().normalize();
		this.identity = Map.of("schema", PassageDocuments.SCHEMA, "model", model);
		this.clock = clock;
		this.opener = opener;
		this.codec = codec;
	}

	Path path() {
		return this.path;
	}

	Directory open() throws IOException {
		Files.createDirectories(this.path);
		return this.opener.open(this.path);
	}

	/**
	 * Opens what is in the folder if it can be used. Otherwise it makes room and opens an
	 * empty index, whose commit is there before the first article: a first commit that a
	 * crash interrupts couldn't be told from damage.
	 * @param directory the folder's directory
	 * @return a reader of the newest commit
	 * @throws IOException if the folder can't be read or written
	 */
	DirectoryReader openOrCreate(LockedDirectory directory) throws IOException {
		if (!isNew(directory)) {
			try {
				DirectoryReader reader = openChecked(directory);
				if (isOurs(reader)) {
					return reader;
				}
				log.info("The index was made by another version or embedding model ({}) and is made again with {}.",
						reader.getIndexCommit().getUserData(), this.identity);
				reader.close();
			}
			catch (AccessDeniedException ex) {
				throw ex;
			}
			// What can go wrong in a damaged file isn't limited to Lucene's own
			// exceptions: a flipped length may as well show as a negative array size.
			catch (IOException | RuntimeException ex) {
				moveAside(directory, ex);
			}
		}
		try (IndexWriter writer = writer(directory, OpenMode.CREATE)) {
			commit(writer);
		}
		return DirectoryReader.open(directory);
	}

	/**
	 * Opens the newest commit after reading every byte of it. Merely opening misses a
	 * flipped bit more often than not, and it changes results without complaint.
	 */
	DirectoryReader openChecked(Directory directory) throws IOException {
		DirectoryReader reader = DirectoryReader.open(directory);
		boolean sound = false;
		try {
			for (LeafReaderContext leaf : reader.leaves()) {
				((CodecReader) leaf.reader()).checkIntegrity();
			}
			sound = true;
			return reader;
		}
		finally {
			if (!sound) {
				reader.close();
			}
		}
	}

	boolean isOurs(DirectoryReader reader) throws IOException {
		return reader.getIndexCommit().getUserData().equals(this.identity);
	}

	/**
	 * Opens a writer. What isn't committed when it is closed is undone. Merges are done
	 * before a commit returns, so nothing goes on when the writer is closed.
	 */
	IndexWriter writer(LockedDirectory directory, OpenMode mode) throws IOException {
		return new IndexWriter(directory,
				new IndexWriterConfig(PassageDocuments.analyzer()).setOpenMode(mode)
					.setCodec(this.codec)
					.setRAMBufferSizeMB(BUFFER_MEGABYTES)
					.setCommitOnClose(false)
					.setMergeScheduler(new SerialMergeScheduler()));
	}

	void commit(IndexWriter writer) throws IOException {
		writer.setLiveCommitData(this.identity.entrySet());
		writer.commit();
	}

	// A crash before the very first commit leaves nothing but the commit's draft.
	private static boolean isNew(Directory directory) throws IOException {
		return Arrays.stream(directory.listAll())
			.allMatch((file) -> file.equals(IndexWriter.WRITE_LOCK_NAME)
					|| file.startsWith(IndexFileNames.PENDING_SEGMENTS));
	}

	// One by one and without the lock, which is held and must stay where it is.
	private void moveAside(Directory directory, Exception fault) throws IOException {
		Path aside = this.path.resolveSibling(this.path.getFileName() + ASIDE + TIME.format(this.clock.instant()));
		Files.createDirectory(aside);
		for (String file : directory.listAll()) {
			if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
				Files.move(this.path.resolve(file), aside.resolve(file));
			}
		}
		log.warn(
				"The index can't be used ({}). It was moved to {} and is made again; that is deleted "
						+ "when the next one is moved aside, and by you when you like.",
				fault.getClass().getSimpleName(), aside);
		log.debug("What is wrong with the index.", fault);
		deleteEarlier(aside);
	}

	// One is enough to find out what is wrong; a disk that damages each of them mustn't
	// fill up with them.
	private void deleteEarlier(Path newest) {
		try (DirectoryStream<Path> aside = Files.newDirectoryStream(this.path.resolve(".."),
				this.path.getFileName() + ASIDE + "*")) {
			for (Path folder : aside) {
				if (!folder.getFileName().equals(newest.getFileName())) {
					FileSystemUtils.deleteRecursively(folder);
				}
			}
		}
		catch (IOException | DirectoryIteratorException ex) {
			log.warn("An index that was moved aside earlier can't be deleted ({}). Delete it yourself.",
					String.valueOf(ex.getMessage()));
		}
	}

	/** Opens a folder as Lucene's directory. */
	interface DirectoryOpener {

		/** Files on disk, memory-mapped. */
		DirectoryOpener ON_DISK = FSDirectory::open;

		Directory open(Path folder) throws IOException;

	}

}
