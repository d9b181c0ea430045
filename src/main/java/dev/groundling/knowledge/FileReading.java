package dev.groundling.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file of the folder when it was read.
 *
 * @param id the id of its article
 * @param source its path below the knowledge folder, with forward slashes
 * @param look how the file looked; {@link Look#NONE} if nobody looked yet
 * @param hash hash of its content, or {@code null} if that couldn't be read
 * @param article the article in service: that of this content, or if that can't be used,
 * of the last one that could; {@code null} if there never was one
 * @param problem what is wrong with the file, or {@code null}
 */
record FileReading(String id, String source, Look look, @Nullable String hash, @Nullable Article article,
		@Nullable String problem) {

	/** Returns the same under another id. */
	FileReading under(String newId) {
		return newId.equals(this.id) ? this : new FileReading(newId, this.source, this.look, this.hash,
				(this.article != null) ? this.article.under(newId) : null, this.problem);
	}

	/** Returns the same for a file that looks another way without being another. */
	FileReading looking(Look newLook) {
		return new FileReading(this.id, this.source, newLook, this.hash, this.article, this.problem);
	}

	/** Tells whether the article in service isn't what is in the file. */
	boolean spoilt() {
		return this.article != null && this.problem != null;
	}

	/** Tells whether a file need not be understood again. */
	boolean stillHolds(String newHash, Look newLook) {
		return this.problem == null && newHash.equals(this.hash) && newLook.declared().equals(this.look.declared());
	}

}
