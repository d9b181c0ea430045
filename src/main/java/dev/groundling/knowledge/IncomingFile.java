package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file on its way into the knowledge folder. It is written there under a hidden name,
 * which is never read, and gets its own name in one step: a crash leaves the folder with
 * the whole file or without it. Closing it takes away what wasn't accepted.
 */
final class IncomingFile implements AutoCloseable {

	private final Path written;

	private final Path target;

	private IncomingFile(Path written, Path target) {
		this.written = written;
		this.target = target;
	}

	/**
	 * Writes a file beside its place, and through to the disk.
	 * @param content what is in it
	 * @param target its place
	 * @return the file, which has to be accepted or closed
	 * @throws IOException if it can't be written
	 */
	static IncomingFile write(byte[] content, Path target) throws IOException {
		IncomingFile file = new IncomingFile(target.resolveSibling(".incoming-" + UUID.randomUUID()), target);
		boolean complete = false;
		try (FileChannel channel = FileChannel.open(file.written, StandardOpenOption.CREATE_NEW,
				StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
			complete = true;
		}
		finally {
			if (!complete) {
				file.close();
			}
		}
		return file;
	}

	/**
	 * Gives the file its name, in place of what had that name.
	 * @throws IOException if it can't be moved
	 */
	void accept() throws IOException {
		Files.move(this.written, this.target, StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.written);
	}

}
