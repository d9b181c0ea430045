package dev.groundling.knowledge.document;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.ArticleReader;
import dev.groundling.knowledge.UnreadableArticle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has documents read by a process of its own, one after the other. The process is started
 * when a document comes, and ended when no other comes within a few seconds or when one
 * was too much for it.
 */
public final class IsolatedReader implements ArticleReader {

	private static final int IDLE_SECONDS = 5;

	private static final Logger log = LoggerFactory.getLogger(IsolatedReader.class);

	private final DocumentLimits limits;

	private final Executor later = CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS);

	private @Nullable ReaderProcess process;

	private long documents;

	/**
	 * Creates it without starting anything.
	 * @param limits what one document may cost
	 */
	public IsolatedReader(DocumentLimits limits) {
		this.limits = limits;
	}

	@Override
	public synchronized ArticleDraft read(byte[] content) throws UnreadableArticle {
		long document = ++this.documents;
		try {
			ReaderProcess reader = running();
			byte[] answer = reader.ask(content, this.limits.time());
			this.later.execute(() -> endAfter(document));
			return ReaderAnswer.draft(answer);
		}
		catch (IOException ex) {
			String problem = problem();
			log.debug("The process that reads documents is gone: {}", problem, ex);
			throw new UnreadableArticle(problem);
		}
	}

	/**
	 * Tells whether a process is kept for documents to come.
	 * @return whether there is one
	 */
	synchronized boolean busy() {
		return this.process != null && this.process.alive();
	}

	private ReaderProcess running() throws IOException {
		ReaderProcess current = this.process;
		if (current == null || !current.alive()) {
			end();
			current = ReaderProcess.start(this.limits);
			this.process = current;
		}
		return current;
	}

	private synchronized void endAfter(long document) {
		if (this.documents == document) {
			end();
		}
	}

	private void end() {
		if (this.process != null) {
			this.process.close();
			this.process = null;
		}
	}

	private String problem() {
		ReaderProcess failed = this.process;
		if (failed == null) {
			return "no process could be started to read it. See to it that the machine has memory left.";
		}
		end();
		if (failed.overdue()) {
			return "reading it took longer than " + this.limits.time().toSeconds()
					+ " s. Split it, or raise groundling.knowledge.document-timeout.";
		}
		if (failed.outOfMemory()) {
			return "reading it takes more than " + this.limits.memory().toMegabytes()
					+ "MB of memory. Split it, or raise groundling.knowledge.document-memory.";
		}
		return "the process that reads documents broke down over it. Export it again, or save it as text.";
	}

}
