package dev.groundling.knowledge;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The folder that the articles are read from.
 */
class KnowledgeFolder {

	/** What editors, office programs and browsers leave there while they work. */
	private static final Pattern PASSING = Pattern
		.compile("~\\$.*|#.*#|.*~|.*\\.(?:tmp|temp|swp|swx|part|partial|crdownload|download)");

	private final Path directory;

	private final ArticleReaders readers;

	private final KeptVersions versions;

	KnowledgeFolder(KnowledgeSettings settings, KeptVersions versions) {
		this.directory = settings.directory().toAbsolutePath().normalize();
		this.readers = new ArticleReaders(settings);
		this.versions = versions;
	}

	/**
	 * Returns where the folder is.
	 * @return its absolute path
	 */
	Path directory() {
		return this.directory;
	}

	/**
	 * Returns what reads the files.
	 * @return the readers of all formats
	 */
	ArticleReaders readers() {
		return this.readers;
	}

	/**
	 * Looks at the folder without opening a file.
	 * @return what can be seen
	 * @throws KnowledgeFolderMissing if there is no such folder, or it can't be listed
	 */
	Glance look() {
		requireFolder();
		try {
			return FolderListing.of(this.directory);
		}
		catch (IOException ex) {
			throw new KnowledgeFolderMissing(this.directory, ex);
		}
	}

	/**
	 * Reads the files that look another way than when they were read last, and those that
	 * are new.
	 * @param glance the files and how they look
	 * @param former what was read before
	 * @return what the folder holds now
	 */
	Contents read(Glance glance, Contents former) {
		Map<String, FileReading> before = new HashMap<>();
		former.readings().forEach((reading) -> before.put(reading.source(), reading));
		List<FileReading> readings = new ArrayList<>();
		ArticleIds ids = new ArticleIds();
		ReadingProgress progress = new ReadingProgress(glance.files().size(), System::nanoTime);
		glance.files().forEach((source, look) -> {
			ArticleFile file = new ArticleFile(ids.next(source), source);
			FileReading last = before.get(source);
			if (last != null && last.look().equals(look)) {
				readings.add(last.under(file.id()));
			}
			else {
				FileReading reading = read(file, look, last);
				if (reading != null) {
					readings.add(reading);
				}
			}
			progress.next();
		});
		return new Contents(readings);
	}

	// Null if it is gone.
	private @Nullable FileReading read(ArticleFile file, Look look, @Nullable FileReading last) {
		Path path = place(file.source());
		String hash = null;
		try {
			refuseOutside(path);
			byte[] content = ArticleFile.content(path, this.readers.fileLimit());
			hash = KeptVersions.hash(content);
			if (last != null && last.stillHolds(hash, look)) {
				return last.looking(look).under(file.id());
			}
			Article article = file.read(content, path, this.readers);
			this.versions.store(hash, content);
			return new FileReading(file.id(), file.source(), look, hash, article, null);
		}
		catch (UnreadableArticle ex) {
			if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
				return null;
			}
			Article kept = kept(file, last);
			String why = ex.getMessage() + ((kept != null) ? " Its former version stays in service." : "");
			return new FileReading(file.id(), file.source(), look, hash, kept, file.problem(why));
		}
	}

	private @Nullable Article kept(ArticleFile file, @Nullable FileReading last) {
		return (last != null) ? last.under(file.id()).article() : this.versions.current(file, this.readers);
	}

	/**
	 * Begins to put a file into the folder.
	 * @param source its path below the folder
	 * @param content what is in it
	 * @return the file, which has to be accepted or closed
	 * @throws ArticlesNotChanged if there is no such folder, or it can't be written to
	 */
	IncomingFile receive(String source, byte[] content) {
		requireFolder();
		try {
			return IncomingFile.write(content, place(source));
		}
		catch (IOException ex) {
			throw unwritable(source, ex);
		}
	}

	/**
	 * Deletes a file, which may be gone already.
	 * @param source its path below the folder
	 * @throws IOException if it can't be deleted
	 */
	void delete(String source) throws IOException {
		Files.deleteIfExists(place(source));
		FetchedFrom.forget(place(source));
	}

	/**
	 * Tells where a file is.
	 * @param source its path below the folder
	 * @return its absolute path
	 */
	Path place(String source) {
		return this.directory.resolve(source);
	}

	/**
	 * Keeps where a file was fetched from.
	 * @param source its path below the folder
	 * @param url the address, or {@code null} for none
	 * @throws IOException if it can't be written
	 */
	void declare(String source, @Nullable URI url) throws IOException {
		FetchedFrom.keep(place(source), url);
	}

	KnowledgeFolderUnwritable unwritable(String source, IOException cause) {
		return new KnowledgeFolderUnwritable(this.directory, source, cause);
	}

	/** Tells whether a file is no article, whatever is in it, because of its name. */
	static boolean passesOver(String name) {
		return name.startsWith(".") || name.equalsIgnoreCase("README.md") || MetaFile.named(name)
				|| PASSING.matcher(name.toLowerCase(Locale.ROOT)).matches();
	}

	private void requireFolder() {
		if (!Files.isDirectory(this.directory)) {
			throw new KnowledgeFolderMissing(this.directory, Files.exists(this.directory));
		}
	}

	// A link must not put the rest of the machine on show.
	private void refuseOutside(Path path) throws UnreadableArticle {
		try {
			if (!FolderListing.inside(this.directory, path)) {
				throw new UnreadableArticle("it is a link that leads out of the knowledge folder. "
						+ "Copy what it points to into the folder instead.");
			}
		}
		catch (IOException ex) {
			boolean link = Files.isSymbolicLink(path);
			throw new UnreadableArticle(link ? "it is a link that leads nowhere. Mend it or delete it."
					: "it was deleted while the folder was being read.");
		}
	}

}
