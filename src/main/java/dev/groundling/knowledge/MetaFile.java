package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.util.StringUtils;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A file beside an article that declares what the article doesn't say, in the words of
 * front matter: {@code report.pdf.meta.yml} or {@code report.meta.yml} beside
 * {@code report.pdf}.
 */
public final class MetaFile {

	private static final List<String> ENDS = List.of(".meta.yml", ".meta.yaml");

	private static final int LARGEST = 64 * 1024;

	private MetaFile() {
	}

	/** Tells whether a file is one of these, by its name. */
	static boolean named(String name) {
		return ENDS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
	}

	/**
	 * Names the files that may declare something about an article.
	 * @param article name of the article's file, or its path
	 * @return the names, or paths, in the order in which they count
	 */
	public static Stream<String> names(String article) {
		return Stream.of(article, StringUtils.stripFilenameExtension(article))
			.flatMap((stem) -> ENDS.stream().map((end) -> stem + end));
	}

	/**
	 * Reads what is declared about an article.
	 * @param article where the article is, or will be
	 * @return the declarations, empty if there is no file of them
	 * @throws UnreadableArticle if there is one that can't be understood
	 */
	static Optional<FrontMatter> beside(Path article) throws UnreadableArticle {
		List<Path> candidates = names(article.getFileName().toString()).map(article::resolveSibling)
			.filter(Files::isRegularFile)
			.toList();
		return candidates.isEmpty() ? Optional.empty() : Optional.of(read(candidates.getFirst(), article));
	}

	private static FrontMatter read(Path file, Path article) throws UnreadableArticle {
		String name = file.getFileName().toString();
		try {
			// A link could put a line of any file on show. An article that is a link
			// itself, as on Kubernetes, has its declarations where it leads to.
			Path place = Files.exists(article) ? article.toRealPath() : file.toAbsolutePath();
			boolean beside = file.toRealPath().resolveSibling(name).equals(realSibling(place, name));
			if (!beside || Files.size(file) > LARGEST) {
				throw new UnreadableArticle(name + " beside it is no small file of its own. Replace it or delete it.");
			}
			Object content = yaml().load(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
			if (content == null) {
				return FrontMatter.of(Map.of(), "");
			}
			if (content instanceof Map<?, ?> entries) {
				return FrontMatter.of(values(entries), "in " + name);
			}
			throw new UnreadableArticle(
					name + " beside it has no lines such as \"title: The lighthouse\". Mend it or delete it.");
		}
		catch (YAMLException | IOException ex) {
			String why = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
			throw new UnreadableArticle(name + " beside it can't be read (" + why + "). Mend it or delete it.");
		}
	}

	private static Path realSibling(Path place, String name) throws IOException {
		Path folder = place.getParent();
		return (folder != null) ? folder.toRealPath().resolve(name) : place.resolveSibling(name);
	}

	private static Map<String, List<String>> values(Map<?, ?> entries) {
		Map<String, List<String>> values = new HashMap<>();
		entries.forEach((key, value) -> {
			if (value instanceof String text) {
				values.put(String.valueOf(key), List.of(text));
			}
		});
		return values;
	}

	// Every value stays the text it is: dates are read as everywhere else.
	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(5);
		options.setNestingDepthLimit(10);
		DumperOptions unused = new DumperOptions();
		return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new Resolver() {
			@Override
			protected void addImplicitResolvers() {
				addImplicitResolver(Tag.NULL, Pattern.compile("^(?:~|null| )?$"), "~n\0");
			}
		});
	}

}
