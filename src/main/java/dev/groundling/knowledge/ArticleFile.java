package dev.groundling.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * A file of the knowledge folder.
 *
 * @param id the id its article has
 * @param source its path below the knowledge folder, with forward slashes
 * @param path where it is
 */
record ArticleFile(String id, String source, Path path) {

	private static final Map<String, ArticleReader> READERS = Map.of("txt", new PlainTextReader(), "md",
			new MarkdownReader(), "markdown", new MarkdownReader());

	/**
	 * Reads the article in the file.
	 * @param limit the largest file that is read
	 * @return the article
	 * @throws UnreadableArticle if there is no article in it that can be read
	 */
	Article read(DataSize limit) throws UnreadableArticle {
		String extension = String.valueOf(StringUtils.getFilenameExtension(this.source)).toLowerCase(Locale.ROOT);
		ArticleReader reader = READERS.get(extension);
		if (reader == null) {
			throw new UnreadableArticle("files of this type can't be read. Save it as .txt or .md.");
		}
		return reader.read(content(limit)).toArticle(this.id, this.source, title());
	}

	private byte[] content(DataSize limit) throws UnreadableArticle {
		int most = Math.toIntExact(limit.toBytes());
		try (InputStream in = Files.newInputStream(this.path)) {
			byte[] content = in.readNBytes(most + 1);
			if (content.length > most) {
				throw new UnreadableArticle("it is larger than " + sizeOf(limit)
						+ ". Split it, or raise groundling.knowledge.max-file-size.");
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
