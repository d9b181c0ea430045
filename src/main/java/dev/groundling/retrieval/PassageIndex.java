package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The Lucene index on disk. It is a cache of the articles: whatever is wrong with it, it
 * can be made again, so it is never repaired.
 * <p>
 * Opening verifies the checksum of every file, because a flipped bit often opens without
 * complaint and then changes results. A damaged index is moved aside and an empty one
 * takes its place. A change of articles becomes visible with one commit, in whole. The
 * lock is Lucene's own and is held as long as the index is open, so two services can't
 * write to one folder; it belongs to the process and needs no clearing after a crash.
 */
class PassageIndex implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(PassageIndex.class);

	private static final String SCHEMA = "schema";

	private static final String MODEL = "model";

	private final Path folder;

	private final Map<String, String> identity;

	private final Clock clock;

	private final DirectoryOpener opener;

	private @Nullable Directory directory;

	private @Nullable IndexWriter writer;

	private @Nullable SearcherManager searchers;

	/**
	 * Describes an index without opening it.
	 * @param folder where it is or will be
	 * @param model name of the embedding model whose vectors it holds
	 * @param clock tells the time that is added to the name of a damaged index
	 * @param opener opens Lucene's view of the folder
	 */
	PassageIndex(Path folder, String model, Clock clock, DirectoryOpener opener) {
		this.folder = folder;
		this.identity = Map.of(SCHEMA, PassageDocuments.SCHEMA, MODEL, model);
		this.clock = clock;
		this.opener = opener;
	}

	/**
	 * Opens the index, an empty one if there is none that can be used.
	 * @throws IndexUnavailable if the folder is locked or can't be written
	 */
	void open() {
		try {
			Files.createDirectories(this.folder);
			this.directory = this.opener.open(this.folder);
			this.directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
			if (!usable(this.directory)) {
				this.directory = this.opener.open(this.folder);
			}
			this.writer = new IndexWriter(this.directory, new IndexWriterConfig(PassageDocuments.analyzer()));
			this.searchers = new SearcherManager(this.writer, null);
		}
		catch (LockObtainFailedException ex) {
			throw new IndexUnavailable(
					"The index in " + this.folder.toAbsolutePath() + " is in use by another process.",
					"Stop the other Groundling, or give this one a folder of its own with groundling.data.directory.",
					ex);
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	// Reads every byte. What can go wrong in a damaged file isn't limited to Lucene's own
	// exceptions: a flipped length may as well show as a negative array size.
	private boolean usable(Directory existing) throws IOException {
		String fault;
		try (DirectoryReader reader = DirectoryReader.open(existing)) {
			for (LeafReaderContext leaf : reader.leaves()) {
				((CodecReader) leaf.reader()).checkIntegrity();
			}
			Map<String, String> found = reader.getIndexCommit().getUserData();
			if (found.equals(this.identity)) {
				return true;
			}
			log.info("The index was made by another version or embedding model ({}); making it again with {}.", found,
					this.identity);
			existing.close();
			FileSystemUtils.deleteRecursively(this.folder);
			Files.createDirectories(this.folder);
			return false;
		}
		catch (IndexNotFoundException ex) {
			if (existing.listAll().length <= 1) {
				return true;
			}
			fault = "no commit in it can be read";
		}
		catch (IOException | RuntimeException ex) {
			fault = ex.getClass().getSimpleName();
		}
		existing.close();
		moveAside(fault);
		return false;
	}

	private void moveAside(String fault) throws IOException {
		Path aside = this.folder.resolveSibling(this.folder.getFileName() + ".bad-" + this.clock.millis());
		Files.move(this.folder, aside);
		Files.createDirectories(this.folder);
		log.warn("The index was damaged ({}). It was moved to {} and is made again; delete it when you like.", fault,
				aside);
	}

	/**
	 * Changes the index, all or nothing.
	 * @param change what to do with the writer before the commit
	 * @throws IndexUnavailable if the change can't be written; the former content is kept
	 */
	void change(Change change) {
		IndexWriter target = opened(this.writer);
		try {
			change.apply(target);
			target.setLiveCommitData(this.identity.entrySet());
			target.commit();
			opened(this.searchers).maybeRefreshBlocking();
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	/**
	 * Reads from one state of the index, which doesn't change meanwhile.
	 * @param <T> what is read
	 * @param search the reading
	 * @return its result
	 */
	<T> T search(Search<T> search) {
		SearcherManager manager = opened(this.searchers);
		try {
			IndexSearcher searcher = manager.acquire();
			try {
				return search.in(searcher);
			}
			finally {
				manager.release(searcher);
			}
		}
		catch (IOException ex) {
			throw new IndexUnavailable("The index in " + this.folder.toAbsolutePath() + " can't be read.",
					"Restart the service; the index is checked and made again if need be.", ex);
		}
	}

	private IndexUnavailable unwritable(IOException ex) {
		return new IndexUnavailable(
				"The index in " + this.folder.toAbsolutePath() + " can't be written: " + ex.getMessage() + ".",
				"See that the disk has room and the folder may be written, or choose another with "
						+ "groundling.data.directory.",
				ex);
	}

	private static <T> T opened(@Nullable T part) {
		if (part == null) {
			throw new IllegalStateException("The index is not open.");
		}
		return part;
	}

	@Override
	public void close() throws IOException {
		// In this order: the searchers borrow from the writer, the writer from the
		// directory.
		IOUtils.close(this.searchers, this.writer, this.directory);
	}

	/** Opens a folder as Lucene's directory. */
	interface DirectoryOpener {

		/** Files on disk, memory-mapped. */
		DirectoryOpener ON_DISK = FSDirectory::open;

		Directory open(Path folder) throws IOException;

	}

	/** A change to the index. */
	interface Change {

		void apply(IndexWriter writer) throws IOException;

	}

	/**
	 * A reading of the index.
	 *
	 * @param <T> what is read
	 */
	interface Search<T> {

		T in(IndexSearcher searcher) throws IOException;

	}

}
