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
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists the knowledge folder: what may be an article, and what declares something about
 * one.
 */
final class FolderListing extends SimpleFileVisitor<Path> {

	private final Path directory;

	private final List<Path> folders = new ArrayList<>();

	private final SortedMap<String, Look> files = new TreeMap<>();

	private final SortedMap<String, Look> declarations = new TreeMap<>();

	private FolderListing(Path directory) {
		this.directory = directory;
	}

	/**
	 * Looks at a folder and its sub-folders.
	 * @param directory the folder
	 * @return what can be seen
	 * @throws IOException if it can't be listed
	 */
	static Glance of(Path directory) throws IOException {
		FolderListing listing = new FolderListing(directory);
		Files.walkFileTree(directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
		listing.files.replaceAll((source, look) -> look.with(listing.declared(source)));
		Object key = Files.readAttributes(directory, BasicFileAttributes.class).fileKey();
		return new Glance(key, listing.folders, listing.files);
	}

	/**
	 * Tells whether a path leads to something in the folder, whatever links are on it.
	 */
	static boolean inside(Path directory, Path path) throws IOException {
		return path.toRealPath().startsWith(directory.toRealPath());
	}

	private List<Look> declared(String source) {
		return MetaFile.names(source).map(this.declarations::get).filter(Objects::nonNull).toList();
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
		if (!folder.equals(this.directory)) {
			if (folder.getFileName().toString().startsWith(".")) {
				return FileVisitResult.SKIP_SUBTREE;
			}
			if (!Files.exists(folder)) {
				return FileVisitResult.SKIP_SUBTREE; // gone since its name was read
			}
			if (!inside(this.directory, folder)) {
				add(folder, Look.of(folder, attributes));
				return FileVisitResult.SKIP_SUBTREE;
			}
		}
		this.folders.add(folder);
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		add(file, Look.of(file, attributes));
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException ex) throws IOException {
		if (file.equals(this.directory)) {
			throw ex;
		}
		if (!(ex instanceof FileSystemLoopException)) {
			add(file, Look.NONE); // reading it will say what is wrong
		}
		return FileVisitResult.CONTINUE;
	}

	private void add(Path file, Look look) {
		String name = file.getFileName().toString();
		String source = this.directory.relativize(file).toString().replace('\\', '/');
		if (MetaFile.named(name)) {
			this.declarations.put(source, look);
		}
		else if (!KnowledgeFolder.passesOver(name)) {
			this.files.put(source, look);
		}
	}

}
