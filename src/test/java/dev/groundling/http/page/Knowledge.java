package dev.groundling.http.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.test.context.DynamicPropertyRegistry;

/** What the services know whose page is tested. */
final class Knowledge {

	/** Of an article whose title and text try to be markup. */
	static final Path WINDMILL = Path.of("src/test/resources/http/page/windmill.txt");

	private static final Path NINGBO = Path.of("knowledge/ningbo-innovation.txt");

	private Knowledge() {
	}

	/**
	 * Has a service know the bundled article and more.
	 * @param registry takes the settings
	 * @param folder an empty folder for articles and data
	 * @param more further articles
	 */
	static void ofNingboAnd(DynamicPropertyRegistry registry, Path folder, Path... more) throws IOException {
		Path articles = Files.createDirectories(folder.resolve("knowledge"));
		Files.copy(NINGBO, articles.resolve(NINGBO.getFileName()));
		for (Path article : more) {
			Files.copy(article, articles.resolve(article.getFileName()));
		}
		registry.add("groundling.knowledge.directory", articles::toString);
		registry.add("groundling.data.directory", () -> folder.resolve("data").toString());
	}

}
