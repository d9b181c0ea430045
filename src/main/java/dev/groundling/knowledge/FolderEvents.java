package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for something to happen in folders. It only tells that it is time to look: what
 * the system reports is incomplete everywhere, and on network drives there is nothing.
 */
final class FolderEvents implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(FolderEvents.class);

	private final Map<Path, WatchKey> watched = new HashMap<>();

	private final CountDownLatch closed = new CountDownLatch(1);

	private @Nullable WatchService service;

	private FolderEvents(@Nullable WatchService service) {
		this.service = service;
	}

	/**
	 * Begins to wait for events.
	 * @param folder any folder of the file system
	 * @return the events; none will come where the system has no means
	 */
	static FolderEvents of(Path folder) {
		try {
			return new FolderEvents(folder.getFileSystem().newWatchService());
		}
		catch (IOException | UnsupportedOperationException ex) {
			log.info("The system doesn't tell of changes in {} ({}); it is only looked at from time to time.", folder,
					ex.getMessage());
			return new FolderEvents(null);
		}
	}

	/**
	 * Says which folders to hear of from now on.
	 * @param folders all of them
	 */
	void watch(List<Path> folders) {
		WatchService present = this.service;
		if (present == null) {
			return;
		}
		this.watched.values().removeIf((key) -> !key.isValid());
		for (Path folder : folders) {
			try {
				if (!this.watched.containsKey(folder)) {
					this.watched.put(folder, folder.register(present, StandardWatchEventKinds.ENTRY_CREATE,
							StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
				}
			}
			catch (IOException | ClosedWatchServiceException ex) {
				// It is gone, or there are too many: it is still looked at.
				log.debug("No events of {}.", folder, ex);
			}
		}
	}

	/**
	 * Waits until something happens, or time is up.
	 * @param longest how long to wait
	 * @return whether it goes on, {@code false} once this is closed
	 * @throws InterruptedException if the thread is interrupted
	 */
	boolean await(Duration longest) throws InterruptedException {
		try {
			if (this.service == null) {
				return !this.closed.await(longest.toNanos(), TimeUnit.NANOSECONDS);
			}
			WatchKey key = this.service.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
			while (key != null) {
				key.pollEvents();
				key.reset();
				key = this.service.poll();
			}
		}
		catch (ClosedWatchServiceException ex) {
			return false;
		}
		return this.closed.getCount() > 0;
	}

	/**
	 * Waits, whatever happens.
	 * @param time how long
	 * @return whether it goes on, {@code false} once this is closed
	 * @throws InterruptedException if the thread is interrupted
	 */
	boolean pause(Duration time) throws InterruptedException {
		return !this.closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
	}

	@Override
	public void close() throws IOException {
		this.closed.countDown();
		if (this.service != null) {
			this.service.close();
		}
	}

}
