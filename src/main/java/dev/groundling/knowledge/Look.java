package dev.groundling.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a file looks from outside. Two equal looks some time apart tell that nobody has
 * written to it meanwhile.
 *
 * @param size its size in bytes, -1 if it can't be looked at
 * @param modified when it was written to last
 * @param key what the file system tells files apart by, or {@code null} if it doesn't
 * @param readable whether the service may read it
 * @param declared the looks of the files beside it that declare something about it
 */
record Look(long size, FileTime modified, @Nullable Object key, boolean readable, List<Look> declared) {

	/** The look of what can't be looked at, such as a link that leads nowhere. */
	static final Look NONE = new Look(-1, FileTime.fromMillis(0), null, false, List.of());

	static Look of(Path file, BasicFileAttributes attributes) {
		return new Look(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), Files.isReadable(file),
				List.of());
	}

	Look with(List<Look> declared) {
		return new Look(this.size, this.modified, this.key, this.readable, declared);
	}

	/** Tells whether it may be the same file under another name. */
	boolean sameFile(Look other) {
		return this.size >= 0 && with(List.of()).equals(other.with(List.of()));
	}

}
