package dev.groundling.knowledge;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes up what changes in the knowledge folder while the program serves. A file counts
 * as it is once it has looked the same for a while, so that one that is still being
 * copied isn't read by halves; what is gone counts as gone after the same while, so that
 * an editor may save by deleting.
 */
final class FolderWatch implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);

	/** How long a file must look the same. */
	private static final Duration REST = Duration.ofSeconds(1);

	private static final Duration GRACE = Duration.ofSeconds(20);

	private final Articles articles;

	private final Duration interval;

	private final Duration rest;

	private @Nullable FolderEvents events;

	private @Nullable Thread thread;

	private String trouble = "";

	/**
	 * Prepares to watch.
	 * @param articles what takes the changes up
	 * @param interval how often to look where the system tells nothing
	 */
	FolderWatch(Articles articles, Duration interval) {
		this(articles, interval, REST);
	}

	FolderWatch(Articles articles, Duration interval, Duration rest) {
		this.articles = articles;
		this.interval = interval;
		this.rest = rest;
	}

	@Override
	public synchronized void start() {
		FolderEvents begun = FolderEvents.of(this.articles.directory());
		this.events = begun;
		this.thread = Thread.ofPlatform().daemon().name("folder-watch").start(() -> watch(begun));
	}

	private void watch(FolderEvents begun) {
		try {
			Glance last = null;
			boolean goesOn = true;
			while (goesOn) {
				Glance now = look();
				boolean settled = true;
				if (now != null) {
					begun.watch(now.folders());
					settled = last != null && takenUp(last, now);
					last = now;
				}
				goesOn = settled ? begun.await(this.interval) : begun.pause(this.rest);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private @Nullable Glance look() {
		try {
			return this.articles.look();
		}
		catch (ArticlesNotChanged ex) {
			tell(ex);
			return null;
		}
	}

	// Whatever goes wrong, the next look is another attempt.
	private boolean takenUp(Glance last, Glance now) {
		try {
			boolean settled = this.articles.follow(last, now);
			this.trouble = "";
			return settled;
		}
		catch (ArticlesNotChanged ex) {
			tell(ex);
		}
		// An article that is too much for the stack or the memory must not end the watch.
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			log.error("Changes in the folder of articles can't be taken up; the former ones stay in service.", ex);
		}
		return true;
	}

	// Once, not at every look.
	private void tell(ArticlesNotChanged fault) {
		String message = fault.getMessage() + " " + fault.action();
		if (!message.equals(this.trouble)) {
			log.warn("The articles stay as they are. {}", message);
			this.trouble = message;
		}
	}

	@Override
	public synchronized void stop() {
		Thread last = this.thread;
		if (this.events == null || last == null) {
			return;
		}
		try {
			this.events.close();
			last.join(GRACE);
		}
		catch (IOException ex) {
			log.warn("The folder of articles is still watched.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.thread = null;
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

}
