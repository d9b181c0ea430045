package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * A file can't be put into the knowledge folder, or taken out of it.
 */
class KnowledgeFolderUnwritable extends ArticlesNotChanged {

	KnowledgeFolderUnwritable(Path directory, String source, IOException cause) {
		super(String.format("%s can't be changed in the knowledge folder %s: %s.", source, directory, reason(cause)),
				"See that the disk has room and that the service may write to the folder.", cause);
	}

	// The messages of these are paths with a reason after them, which may be missing.
	private static String reason(IOException cause) {
		if (cause instanceof AccessDeniedException) {
			return "access is denied";
		}
		String reason = (cause instanceof FileSystemException fault) ? fault.getReason() : cause.getMessage();
		return (reason != null) ? reason : cause.getClass().getSimpleName();
	}

}
