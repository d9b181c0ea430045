package dev.groundling.retrieval;

import java.io.IOException;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;

/**
 * A directory whose write lock is held from opening to closing. An index writer would
 * hold it for its own life only, and between the check of an index and the opening of a
 * writer another process could step in.
 */
final class LockedDirectory extends FilterDirectory {

	private final Lock lock;

	private LockedDirectory(Directory directory, Lock lock) {
		super(directory);
		this.lock = lock;
	}

	/**
	 * Takes the lock of a directory.
	 * @param directory the directory, which is closed together with the returned one
	 * @return the directory with its lock held
	 * @throws org.apache.lucene.store.LockObtainFailedException if somebody else has it
	 * @throws IOException if the directory can't be written
	 */
	static LockedDirectory lock(Directory directory) throws IOException {
		return new LockedDirectory(directory, directory.obtainLock(IndexWriter.WRITE_LOCK_NAME));
	}

	/** Lends the lock to a writer, which gives it back without letting go of it. */
	@Override
	public Lock obtainLock(String name) {
		return new Lock() {
			@Override
			public void ensureValid() throws IOException {
				LockedDirectory.this.lock.ensureValid();
			}

			@Override
			public void close() {
				// The lock is released with the directory.
			}
		};
	}

	@Override
	public void close() throws IOException {
		IOUtils.close(this.lock, this.in);
	}

}
