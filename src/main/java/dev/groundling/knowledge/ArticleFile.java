package dev.groundling.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * A file of the knowledge folder, or one that is to be put there.
 *
 * @param id the id its article has
 * @param source its path below the knowledge folder, with forward slashes
 */
record ArticleFile(String id, String source) {

	/** What is wrong with a file that no reader reads, after {@link #problem}'s colon. */
	static final String UNKNOWN_TYPE = "files of this type can't be read. Save it as .txt or .md.";

	private static final Map<String, ArticleReader> READERS = Map.of("txt", new PlainTextReader(), "md",
			new MarkdownReader(), "markdown", new MarkdownReader());

	/** The extensions of files that there is a reader for, with the dot. */
	static List<String> formats() {
		return READERS.keySet().stream().map((extension) -> "." + extension).sorted().toList();
	}

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

	/** Tells whether there is a reader for files of its type. */
	boolean readable() {
		return READERS.containsKey(extension());
	}

	/**
	 * Reads the article in the file.
	 * @param path where the file is
	 * @param limit the largest file that is read
	 * @return the article
	 * @throws UnreadableArticle if there is no article in it that can be read
	 */
	Article read(Path path, DataSize limit) throws UnreadableArticle {
		if (!readable()) {
			throw new UnreadableArticle(UNKNOWN_TYPE);
		}
		return read(content(path, limit));
	}

	/**
	 * Reads the article from what is in the file.
	 * @param content all its bytes
	 * @return the article
	 * @throws UnreadableArticle if there is no article in it that can be read
	 */
	Article read(byte[] content) throws UnreadableArticle {
		ArticleReader reader = READERS.get(extension());
		if (reader == null) {
			throw new UnreadableArticle(UNKNOWN_TYPE);
		}
		return reader.read(content).toArticle(this.id, this.source, title());
	}

	private String extension() {
		return String.valueOf(StringUtils.getFilenameExtension(this.source)).toLowerCase(Locale.ROOT);
	}

	private static byte[] content(Path path, DataSize limit) throws UnreadableArticle {
		int most = Math.toIntExact(limit.toBytes());
		try (InputStream in = Files.newInputStream(path)) {
			byte[] content = in.readNBytes(most + 1);
			if (content.length > most) {
				throw new UnreadableArticle(tooLarge(limit));
			}
			return content;
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
