package dev.groundling.knowledge;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.groundling.knowledge.Articles.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the articles are read from.
 */
class KnowledgeFolder {

	private final Path directory;

	private final ArticleReaders readers;

	KnowledgeFolder(KnowledgeSettings settings) {
		this.directory = settings.directory().toAbsolutePath().normalize();
		this.readers = new ArticleReaders(settings);
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
	 * Reads every article in the folder and its sub-folders.
	 * @return what could be read, and what could not
	 * @throws KnowledgeFolderMissing if there is no such folder, or it can't be listed
	 */
	Contents read() {
		List<Article> articles = new ArrayList<>();
		List<Unreadable> unreadable = new ArrayList<>();
		ArticleIds ids = new ArticleIds();
		list().forEach((source, path) -> {
			ArticleFile file = new ArticleFile(ids.next(source), source);
			try {
				refuseOutside(path);
				articles.add(file.read(path, this.readers));
			}
			catch (UnreadableArticle ex) {
				unreadable.add(new Unreadable(file.id(), source, file.problem(String.valueOf(ex.getMessage()))));
			}
		});
		return new Contents(articles, unreadable);
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
			return IncomingFile.write(content, this.directory.resolve(source));
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
		Files.deleteIfExists(this.directory.resolve(source));
		FetchedFrom.forget(this.directory.resolve(source));
	}

	/**
	 * Keeps where a file was fetched from.
	 * @param source its path below the folder
	 * @param url the address, or {@code null} for none
	 * @throws IOException if it can't be written
	 */
	void declare(String source, @Nullable URI url) throws IOException {
		FetchedFrom.keep(this.directory.resolve(source), url);
	}

	KnowledgeFolderUnwritable unwritable(String source, IOException cause) {
		return new KnowledgeFolderUnwritable(this.directory, source, cause);
	}

	/** Tells whether a file is no article, whatever is in it, because of its name. */
	static boolean passesOver(String name) {
		return name.startsWith(".") || name.equalsIgnoreCase("README.md") || MetaFile.named(name);
	}

	private void requireFolder() {
		if (!Files.isDirectory(this.directory)) {
			throw new KnowledgeFolderMissing(this.directory, Files.exists(this.directory));
		}
	}

	private SortedMap<String, Path> list() {
		requireFolder();
		Lister lister = new Lister();
		try {
			Files.walkFileTree(this.directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, lister);
		}
		catch (IOException ex) {
			throw new KnowledgeFolderMissing(this.directory, ex);
		}
		return lister.files;
	}

	// A link must not put the rest of the machine on show.
	private void refuseOutside(Path path) throws UnreadableArticle {
		try {
			if (!inside(path)) {
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

	private boolean inside(Path path) throws IOException {
		return path.toRealPath().startsWith(this.directory.toRealPath());
	}

	private final class Lister extends SimpleFileVisitor<Path> {

		private final SortedMap<String, Path> files = new TreeMap<>();

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
			if (folder.equals(KnowledgeFolder.this.directory)) {
				return FileVisitResult.CONTINUE;
			}
			if (hidden(folder)) {
				return FileVisitResult.SKIP_SUBTREE;
			}
			if (!inside(folder)) {
				add(folder);
				return FileVisitResult.SKIP_SUBTREE;
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			add(file);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) throws IOException {
			if (file.equals(KnowledgeFolder.this.directory)) {
				throw ex;
			}
			if (!(ex instanceof FileSystemLoopException)) {
				add(file); // reading it will say what is wrong
			}
			return FileVisitResult.CONTINUE;
		}

		private void add(Path file) {
			if (!passesOver(file.getFileName().toString())) {
				Path source = KnowledgeFolder.this.directory.relativize(file);
				this.files.put(source.toString().replace('\\', '/'), file);
			}
		}

		private static boolean hidden(Path path) {
			return path.getFileName().toString().startsWith(".");
		}

	}

}
