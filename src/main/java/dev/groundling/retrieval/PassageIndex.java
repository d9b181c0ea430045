package dev.groundling.retrieval;

import java.io.IOException;
import java.time.Duration;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index on disk. It is a cache of the articles: whatever is wrong with it, it
 * can be made again, so it is never repaired.
 * <p>
 * Readers see the newest commit that was complete when they began. A writer lives for one
 * change only: what it wrote before a fault is undone, and the next change starts afresh.
 * The lock is Lucene's own and is held as long as the index is open; it belongs to the
 * process and needs no clearing after a crash. Methods may be called from any thread.
 */
class PassageIndex implements AutoCloseable {

	private final IndexFolder folder;

	private final WhenLocked whenLocked;

	private @Nullable Directory directory;

	private @Nullable SearcherManager searchers;

	private Duration opening = Duration.ZERO;

	/**
	 * Describes an index without opening it.
	 * @param folder where it is or will be
	 * @param whenLocked what to do if another process holds it
	 */
	PassageIndex(IndexFolder folder, WhenLocked whenLocked) {
		this.folder = folder;
		this.whenLocked = whenLocked;
	}

	/**
	 * Opens the index, an empty one if there is none that can be used.
	 * @throws IndexUnavailable if the folder can't be read or written, or is locked
	 */
	void open() {
		long started = System.nanoTime();
		try {
			openLocked();
		}
		catch (LockObtainFailedException ex) {
			openReadOnly(ex);
		}
		catch (IOException ex) {
			close();
			throw IndexUnavailable.unwritable(this.folder.path(), ex);
		}
		this.opening = Duration.ofNanos(System.nanoTime() - started);
	}

	private void openLocked() throws IOException {
		Directory plain = this.folder.open();
		this.directory = plain;
		LockedDirectory locked = LockedDirectory.lock(plain);
		this.directory = locked;
		this.searchers = new SearcherManager(this.folder.openOrCreate(locked), null);
	}

	private void openReadOnly(LockObtainFailedException locked) {
		if (this.directory != null && this.whenLocked == WhenLocked.READ) {
			try {
				DirectoryReader reader = this.folder.openChecked(this.directory);
				this.searchers = new SearcherManager(reader, null);
				if (this.folder.isOurs(reader)) {
					return;
				}
			}
			// Any of Lucene's ways to say that there is nothing it can read.
			catch (IOException | RuntimeException ex) {
				locked.addSuppressed(ex);
			}
		}
		close();
		throw IndexUnavailable.inUse(this.folder.path(), locked);
	}

	/**
	 * Tells how long it took to open and check the index.
	 * @return the time, zero before it is open
	 */
	Duration opening() {
		return this.opening;
	}

	/**
	 * Changes the index, all or nothing.
	 * @param change what to do with the writer before the commit
	 * @throws IndexUnavailable if the change can't be written; the former content is kept
	 */
	synchronized void change(Change change) {
		if (!(this.directory instanceof LockedDirectory locked)) {
			throw IndexUnavailable.readOnly(this.folder.path());
		}
		try (IndexWriter writer = this.folder.writer(locked, OpenMode.APPEND)) {
			change.apply(writer);
			this.folder.commit(writer);
		}
		// The latter when the lock was deleted from under the process.
		catch (IOException | AlreadyClosedException ex) {
			throw IndexUnavailable.unwritable(this.folder.path(), ex);
		}
		refresh();
	}

	private void refresh() {
		try {
			opened().maybeRefreshBlocking();
		}
		catch (IOException ex) {
			throw IndexUnavailable.unreadable(this.folder.path(), ex);
		}
	}

	/**
	 * Reads from one state of the index, which doesn't change meanwhile.
	 * @param <T> what is read
	 * @param search the reading
	 * @return its result
	 * @throws IndexUnavailable if the files can't be read
	 */
	<T> T search(Search<T> search) {
		SearcherManager manager = opened();
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
			throw IndexUnavailable.unreadable(this.folder.path(), ex);
		}
	}

	private SearcherManager opened() {
		if (this.searchers == null) {
			throw new IllegalStateException("The index is not open.");
		}
		return this.searchers;
	}

	@Override
	public void close() {
		try {
			IOUtils.close(this.searchers, this.directory);
		}
		catch (IOException ex) {
			throw IndexUnavailable.unreadable(this.folder.path(), ex);
		}
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
