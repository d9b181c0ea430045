package dev.groundling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import dev.groundling.eval.FaultyInput;
import dev.groundling.knowledge.Articles;
import dev.groundling.knowledge.MetaFile;
import org.springframework.util.FileSystemUtils;

/**
 * A place to try articles that aren't in service: folders of its own, which go when it is
 * closed. Nothing of the service's data is read or written, so it may go on meanwhile.
 */
final class Trial implements AutoCloseable {

	private final Path folder;

	private final Path knowledge;

	private Trial(Path folder, Path knowledge) {
		this.folder = folder;
		this.knowledge = knowledge;
	}

	/**
	 * Makes a place for a folder of articles, which stays where it is.
	 * @param knowledge the folder
	 * @return the place
	 * @throws IOException if none can be made
	 */
	static Trial of(Path knowledge) throws IOException {
		return new Trial(Files.createTempDirectory("groundling-eval"), knowledge);
	}

	/**
	 * Makes a place for a copy of one article, with what a file beside it declares.
	 * @param article the article's file
	 * @return the place
	 * @throws FaultyInput if there is no such file
	 * @throws IOException if none can be made, or the file can't be copied
	 */
	static Trial ofArticle(Path article) throws IOException {
		if (!Files.isRegularFile(article)) {
			throw new FaultyInput("There is no article file " + article + ".");
		}
		Path folder = Files.createTempDirectory("groundling-eval");
		Trial trial = new Trial(folder, Files.createDirectory(folder.resolve("knowledge")));
		boolean complete = false;
		try {
			trial.copy(article);
			for (String name : MetaFile.names(article.getFileName().toString()).toList()) {
				Path declaration = article.resolveSibling(name);
				if (Files.isRegularFile(declaration)) {
					trial.copy(declaration);
				}
			}
			complete = true;
			return trial;
		}
		finally {
			if (!complete) {
				trial.close();
			}
		}
	}

	private void copy(Path file) throws IOException {
		Files.copy(file, this.knowledge.resolve(file.getFileName()));
	}

	/** Returns the settings that make the program work here. */
	Map<String, String> settings() {
		return Map.of("groundling.knowledge.directory", this.knowledge.toString(), "groundling.data.directory",
				this.folder.resolve("data").toString());
	}

	/**
	 * Makes sure that there is something to try.
	 * @param articles what could be read here
	 * @throws FaultyInput if that is nothing, with the reason
	 */
	void requireReadable(Articles articles) {
		if (articles.all().isEmpty()) {
			throw new FaultyInput(articles.unreadable()
				.stream()
				.findFirst()
				.map(Articles.Unreadable::problem)
				.orElse("There is no article in " + this.knowledge + "."));
		}
	}

	@Override
	public void close() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
