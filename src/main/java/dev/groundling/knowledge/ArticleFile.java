package dev.groundling.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * A file of the knowledge folder, or one that is to be put there.
 *
 * @param id the id its article has
 * @param source its path below the knowledge folder, with forward slashes
 */
record ArticleFile(String id, String source) {

	/** What is wrong with a file over the limit, after {@link #problem}'s colon. */
	static String tooLarge(DataSize limit) {
		return "it is larger than " + sizeOf(limit) + ". Split it, or raise groundling.knowledge.max-file-size.";
	}

	/**
	 * Says what is wrong with the file.
	 * @param why the reason, which goes on after a colon
	 * @return a sentence that names the file
	 */
	String problem(String why) {
		return this.source + " can't be used: " + why;
	}

	/**
	 * Reads the article in the file, with what a file beside it declares.
	 * @param path where the file is
	 * @param readers the readers of all formats
	 * @return the article
	 * @throws UnreadableArticle if there is no article in it that can be read
	 */
	Article read(Path path, ArticleReaders readers) throws UnreadableArticle {
		return read(content(path, readers.fileLimit()), path, readers);
	}

	/**
	 * Reads the article from what is in the file, with what a file beside it declares.
	 * @param content all its bytes
	 * @param path where the file is, or will be
	 * @param readers the readers of all formats
	 * @return the article
	 * @throws UnreadableArticle if there is no article in it that can be read
	 */
	Article read(byte[] content, Path path, ArticleReaders readers) throws UnreadableArticle {
		ArticleDraft draft = readers.read(this.source, content);
		Optional<FrontMatter> declared = MetaFile.beside(path);
		return article(declared.isPresent() ? draft.declaring(declared.get()) : draft);
	}

	/**
	 * Reads the article from what is in the file.
	 * @param content all its bytes
	 * @param url where it was fetched from, or {@code null}
	 * @param readers the readers of all formats
	 * @return the article
	 * @throws UnreadableArticle if there is no article in it that can be read
	 */
	Article read(byte[] content, @Nullable URI url, ArticleReaders readers) throws UnreadableArticle {
		ArticleDraft draft = readers.read(this.source, content);
		return article((url != null) ? draft.declaring(new FrontMatter(null, null, null, url.toString())) : draft);
	}

	private Article article(ArticleDraft draft) throws UnreadableArticle {
		return draft.toArticle(this.id, this.source, title());
	}

	/**
	 * Reads all bytes of a file.
	 * @param path where it is
	 * @param limit how many there may be
	 * @return the bytes
	 * @throws UnreadableArticle if they can't be read, or are too many
	 */
	static byte[] content(Path path, DataSize limit) throws UnreadableArticle {
		int most = Math.toIntExact(limit.toBytes());
		if (Files.exists(path) && !Files.isRegularFile(path)) {
			throw new UnreadableArticle("it is no ordinary file. Put a file in its place, or delete it.");
		}
		try (InputStream in = Files.newInputStream(path)) {
			// Looked at first, so as not to fill the memory with what is refused anyway.
			byte[] content = (Files.size(path) > most) ? new byte[0] : in.readNBytes(most + 1);
			if (content.length > most || Files.size(path) > most) {
				throw new UnreadableArticle(tooLarge(limit));
			}
			return content;
		}
		catch (NoSuchFileException ex) {
			throw new UnreadableArticle("it was deleted while the folder was being read.");
		}
		catch (AccessDeniedException ex) {
			throw new UnreadableArticle("the service may not read it. Give its user the right to.");
		}
		catch (IOException ex) {
			throw new UnreadableArticle("it can't be opened (" + ex.getMessage() + "). Mend it or delete it.");
		}
	}

	private static String sizeOf(DataSize limit) {
		return (limit.toMegabytes() > 0) ? limit.toMegabytes() + "MB" : limit.toKilobytes() + "KB";
	}

	private String title() {
		String name = String.valueOf(StringUtils.stripFilenameExtension(StringUtils.getFilename(this.source)));
		String words = name.replaceAll("[-_\\s]+", " ").strip();
		return words.isEmpty() ? name : words;
	}

}
