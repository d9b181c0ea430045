package dev.groundling.knowledge;

import java.io.IOException;
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
import org.springframework.util.unit.DataSize;

/**
 * The folder that the articles are read from.
 */
class KnowledgeFolder {

	private final Path directory;

	private final DataSize fileLimit;

	KnowledgeFolder(KnowledgeSettings settings) {
		this.directory = settings.directory().toAbsolutePath().normalize();
		this.fileLimit = settings.maxFileSize();
	}

	/**
	 * Returns where the folder is.
	 * @return its absolute path
	 */
	Path directory() {
		return this.directory;
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
			ArticleFile file = new ArticleFile(ids.next(source), source, path);
			try {
				refuseOutside(path);
				articles.add(file.read(this.fileLimit));
			}
			catch (UnreadableArticle ex) {
				unreadable.add(new Unreadable(file.id(), source, source + " can't be used: " + ex.getMessage()));
			}
		});
		return new Contents(articles, unreadable);
	}

	private SortedMap<String, Path> list() {
		if (!Files.isDirectory(this.directory)) {
			throw new KnowledgeFolderMissing(this.directory, Files.exists(this.directory));
		}
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
			throw new UnreadableArticle("it is a link that leads nowhere. Mend it or delete it.");
		}
	}

	private boolean inside(Path path) throws IOException {
		return path.toRealPath().startsWith(this.directory.toRealPath());
	}

	/**
	 * What the folder holds.
	 *
	 * @param articles the articles, ordered by source
	 * @param unreadable the files that could not be read, ordered by source
	 */
	record Contents(List<Article> articles, List<Unreadable> unreadable) {
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
			boolean readme = file.getFileName().toString().equalsIgnoreCase("README.md");
			if (!hidden(file) && !readme) {
				Path source = KnowledgeFolder.this.directory.relativize(file);
				this.files.put(source.toString().replace('\\', '/'), file);
			}
		}

		private static boolean hidden(Path path) {
			return path.getFileName().toString().startsWith(".");
		}

	}

}
