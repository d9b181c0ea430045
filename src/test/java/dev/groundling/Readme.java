package dev.groundling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The README, read for what can be checked in it.
 *
 * @param text all of it
 */
record Readme(String text) {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

	private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

	private static final Pattern REQUEST = Pattern.compile("(?m)^\\| `([A-Z]+ /[^`?]*)[^`]*` \\|");

	private static final Pattern FILE = Pattern
		.compile("\\]\\((?!https?:)([^)]+)\\)|(?:src|srcset)=\"([^\"]+)\"|`((?:src|config|knowledge)/[^`]*)`");

	static Readme read() {
		try {
			return new Readme(Files.readString(Path.of("README.md")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The commands that call a program, each as its words. */
	List<List<String>> commands(String program) {
		return blocks("sh").flatMap(String::lines)
			.map((line) -> words(WORD, line))
			.filter((words) -> words.getFirst().equals(program))
			.toList();
	}

	/** What stands in the blocks of a language. */
	Stream<String> blocks(String language) {
		return BLOCK.matcher(this.text)
			.results()
			.filter((block) -> block.group(1).equals(language))
			.map((block) -> block.group(2));
	}

	/** The requests of the table, each as method and path. */
	List<String> requests() {
		return words(REQUEST, this.text);
	}

	/** The files and folders that it links to, shows or names. */
	List<String> files() {
		return words(FILE, this.text);
	}

	// The first group that matched, of each match.
	private static List<String> words(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(Readme::group).toList();
	}

	private static String group(MatchResult match) {
		return IntStream.rangeClosed(1, match.groupCount())
			.mapToObj(match::group)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow();
	}

}
