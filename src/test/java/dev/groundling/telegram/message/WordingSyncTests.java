package dev.groundling.telegram.message;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the bundles to each other, and to the program. */
class WordingSyncTests {

	private static final Path SOURCES = Path.of("src/main/java/dev/groundling/telegram");

	private static final Pattern STRING = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");

	private static final Pattern KEY_IN_CALL = Pattern
		.compile("[wW]ording(?:\\(\\))?\\s*\\.(?:text|line)\\(\\s*\"([^\"]+)\"");

	private final Properties english = bundle("messages.properties");

	private final Properties chinese = bundle("messages_zh.properties");

	@Test
	void haveTheSameKeys() {
		assertThat(this.chinese.stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(this.english.stringPropertyNames());
	}

	@Test
	void haveTheSamePlaceholders() {
		assertThat(this.english.stringPropertyNames())
			.allSatisfy((key) -> assertThat(placeholders(this.chinese.getProperty(key))).as(key)
				.isEqualTo(placeholders(this.english.getProperty(key))));
	}

	@Test
	void haveNothingBlank() {
		assertThat(Stream.of(this.english, this.chinese).flatMap((bundle) -> bundle.values().stream()))
			.allSatisfy((text) -> assertThat(text.toString()).isNotBlank());
	}

	@Test
	void sayInChineseWhatIsChinese() {
		assertThat(this.chinese.stringPropertyNames())
			.filteredOn((key) -> !key.matches("button\\.(un)?helpful|button\\.chosen"))
			.allSatisfy((key) -> assertThat(this.chinese.getProperty(key)).containsPattern("\\p{IsHan}"));
	}

	@Test
	void haveEveryKeyThatTheProgramAsksFor() throws IOException {
		Set<String> keys = this.english.stringPropertyNames();
		// What ends in a dot is completed while the program runs.
		assertThat(found(KEY_IN_CALL)).isNotEmpty()
			.allMatch((asked) -> asked.endsWith(".") ? keys.stream().anyMatch((key) -> key.startsWith(asked))
					: keys.contains(asked));
	}

	@Test
	void haveNoKeyThatNobodyAsksFor() throws IOException {
		Set<String> strings = found(STRING);
		assertThat(this.english.stringPropertyNames()).filteredOn((key) -> !strings.contains(key)).isEmpty();
	}

	private static SortedSet<String> placeholders(String message) {
		MessagePattern pattern = new MessagePattern(message);
		SortedSet<String> names = new TreeSet<>();
		for (int i = 0; i < pattern.countParts(); i++) {
			Part part = pattern.getPart(i);
			if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
				names.add(pattern.getSubstring(part));
			}
		}
		return names;
	}

	private static Set<String> found(Pattern pattern) throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			List<Path> java = files.filter((file) -> file.toString().endsWith(".java")).toList();
			StringBuilder all = new StringBuilder();
			for (Path file : java) {
				all.append(Files.readString(file));
			}
			return pattern.matcher(all)
				.results()
				.map((MatchResult match) -> match.group(1))
				.collect(Collectors.toSet());
		}
	}

	private static Properties bundle(String file) {
		Properties bundle = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/telegram", file))) {
			bundle.load(reader);
		}
		catch (IOException ex) {
			throw new AssertionError(file, ex);
		}
		return bundle;
	}

}
