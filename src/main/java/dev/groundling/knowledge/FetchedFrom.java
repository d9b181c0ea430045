package dev.groundling.knowledge;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Where articles were fetched from, kept in a file beside each that declares it
 * ({@link MetaFile}). One that somebody wrote by hand is left alone.
 */
final class FetchedFrom {

	private static final String MARK = "# Written when the article was fetched.";

	private FetchedFrom() {
	}

	/**
	 * Keeps where an article was fetched from.
	 * @param article where its file is or will be
	 * @param url the address, or {@code null} if it wasn't fetched: then it is forgotten
	 * where one before it was
	 * @throws IOException if it can't be written
	 */
	static void keep(Path article, @Nullable URI url) throws IOException {
		if (url == null) {
			forget(article);
			return;
		}
		Path file = beside(article);
		if (!Files.exists(file) || ours(file)) {
			byte[] content = (MARK + "\nurl: \"" + url + "\"\n").getBytes(StandardCharsets.UTF_8);
			try (IncomingFile incoming = IncomingFile.write(content, file)) {
				incoming.accept();
			}
		}
	}

	/**
	 * Forgets it, with the article.
	 * @param article where its file is or was
	 * @throws IOException if it can't be deleted
	 */
	static void forget(Path article) throws IOException {
		Path file = beside(article);
		if (Files.isRegularFile(file) && ours(file)) {
			Files.delete(file);
		}
	}

	/**
	 * Tells whether somebody has declared something about an article by hand.
	 * @param article where its file is or will be
	 * @return whether there is a file beside it that isn't one of these
	 * @throws UnreadableArticle if that file can't be read
	 */
	static boolean byHand(Path article) throws UnreadableArticle {
		try {
			for (Path file : MetaFile.names(article.getFileName().toString()).map(article::resolveSibling).toList()) {
				if (Files.isRegularFile(file) && !ours(file)) {
					return true;
				}
			}
			return false;
		}
		catch (IOException ex) {
			throw new UnreadableArticle("what is declared beside it can't be read. Mend that file or delete it.");
		}
	}

	private static Path beside(Path article) {
		return article.resolveSibling(article.getFileName() + ".meta.yml");
	}

	private static boolean ours(Path file) throws IOException {
		try (var lines = Files.newInputStream(file)) {
			byte[] start = lines.readNBytes(MARK.length());
			return new String(start, StandardCharsets.US_ASCII).equals(MARK);
		}
	}

}
