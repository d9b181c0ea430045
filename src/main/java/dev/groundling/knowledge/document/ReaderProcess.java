package dev.groundling.knowledge.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * A running process that reads documents. Each is sent with its length, and answered with
 * a length and JSON.
 */
final class ReaderProcess implements AutoCloseable {

	/** Exit code of a Java that was told to end when it has no memory left. */
	private static final int OUT_OF_MEMORY = 3;

	private static final int PATIENCE_SECONDS = 5;

	private final Process process;

	private final Path folder;

	private final DataOutputStream documents;

	private final DataInputStream answers;

	private volatile boolean overdue;

	private ReaderProcess(Process process, Path folder) {
		this.process = process;
		this.folder = folder;
		this.documents = new DataOutputStream(process.getOutputStream());
		this.answers = new DataInputStream(process.getInputStream());
	}

	/**
	 * Starts one, in an empty folder of its own.
	 * @param limits what a document may cost
	 * @return the process
	 * @throws IOException if it can't be started
	 */
	static ReaderProcess start(DocumentLimits limits) throws IOException {
		Path folder = Files.createTempDirectory("groundling-reader");
		ProcessBuilder builder = new ProcessBuilder(ReaderCommand.of(limits, folder)).directory(folder.toFile())
			.redirectError(Redirect.DISCARD);
		// Keys to models and the like are none of its business; Windows needs this one.
		builder.environment().keySet().removeIf((name) -> !name.equalsIgnoreCase("SystemRoot"));
		return new ReaderProcess(builder.start(), folder);
	}

	boolean alive() {
		return this.process.isAlive();
	}

	/**
	 * Has a document read.
	 * @param document all its bytes
	 * @param limit the time it may take; then the process is killed
	 * @return the answer
	 * @throws IOException if the process has gone without an answer
	 */
	byte[] ask(byte[] document, Duration limit) throws IOException {
		CompletableFuture<Void> watchdog = CompletableFuture.runAsync(this::kill,
				CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
		try {
			this.documents.writeInt(document.length);
			this.documents.write(document);
			this.documents.flush();
			int length = this.answers.readInt();
			if (length < 0 || length > DocumentLimits.ANSWER) {
				throw new IOException("The answer is said to have " + length + " bytes.");
			}
			byte[] answer = new byte[length];
			this.answers.readFully(answer);
			return answer;
		}
		finally {
			watchdog.cancel(false);
		}
	}

	private void kill() {
		this.overdue = true;
		this.process.destroyForcibly();
	}

	/** Tells whether it was killed for taking too long. */
	boolean overdue() {
		return this.overdue;
	}

	/** Tells whether it has ended for want of memory. */
	boolean outOfMemory() {
		return !this.process.isAlive() && this.process.exitValue() == OUT_OF_MEMORY;
	}

	/** Ends it and clears its folder. */
	@Override
	public void close() {
		if (!gone()) {
			this.process.destroyForcibly();
			gone();
		}
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// It ends by itself when it gets no more documents, or is ending already.
	private boolean gone() {
		try {
			this.process.getOutputStream().close();
		}
		catch (IOException ex) {
			// it can't be told any more, since it is gone
		}
		try {
			return this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
