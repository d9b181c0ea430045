package dev.groundling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.groundling.KnownSettings.Setting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds {@code config/application.yml}, the README's table and the records that bind the
 * settings together.
 */
class SettingsDocumentationTests {

	private static final Path YAML = Path.of("config/application.yml");

	private static final Path README = Path.of("README.md");

	// A setting without a default is commented out: no space after the hash, unlike a
	// comment.
	private static final Pattern COMMENTED_OUT = Pattern.compile("(?m)^( *)#(?=[\\w.-]+:( |$))");

	private static final Pattern SETTING = Pattern.compile("^ +(#?[\\w.-]+: \\S|#[\\w.-]+:$)");

	private static final Pattern README_ROW = Pattern.compile("(?m)^\\| *`(groundling\\.[\\w.-]+)`");

	private final List<Setting> settings = KnownSettings.read()
		.properties()
		.stream()
		.filter((setting) -> setting.name().startsWith("groundling."))
		.toList();

	@Test
	void describesEverySettingInTheConfiguration() throws IOException {
		assertThat(documented().keySet()).containsAll(names());
	}

	@Test
	void describesNoSettingThatDoesNotExist() throws IOException {
		assertThat(names()).containsAll(documented().keySet());
	}

	@Test
	void showsEveryDefaultAsItIs() throws IOException {
		Map<String, String> documented = documented();
		assertThat(this.settings).filteredOn((setting) -> setting.defaultValue() != null)
			.allSatisfy((setting) -> assertThat(documented.get(setting.name())).as(setting.name())
				.isEqualTo(String.valueOf(setting.defaultValue())));
	}

	@Test
	void explainsEverySettingWithAComment() throws IOException {
		List<String> lines = Files.readAllLines(YAML);
		assertThat(IntStream.range(1, lines.size())).filteredOn((i) -> SETTING.matcher(lines.get(i)).find())
			.isNotEmpty()
			.allSatisfy((i) -> assertThat(lines.get(i - 1)).as("above " + lines.get(i).strip()).matches(" *# .+"));
	}

	@Test
	void describesEverySettingWhereItIsBound() {
		assertThat(this.settings).allSatisfy((setting) -> assertThat(setting.description()).isNotBlank());
	}

	@Test
	void listsEverySettingInTheReadme() throws IOException {
		Set<String> listed = README_ROW.matcher(Files.readString(README))
			.results()
			.map((row) -> row.group(1))
			.collect(Collectors.toSet());
		assertThat(listed).containsExactlyInAnyOrderElementsOf(names());
	}

	private List<String> names() {
		return this.settings.stream().map(Setting::name).toList();
	}

	private static Map<String, String> documented() throws IOException {
		Map<String, String> all = properties(COMMENTED_OUT.matcher(Files.readString(YAML)).replaceAll("$1"));
		all.keySet().removeIf((name) -> !name.startsWith("groundling."));
		return all;
	}

	private static Map<String, String> properties(String yaml) {
		YamlPropertiesFactoryBean factory = new YamlPropertiesFactoryBean();
		factory.setResources(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
		Map<String, String> properties = new TreeMap<>();
		Objects.requireNonNull(factory.getObject())
			.forEach((name, value) -> properties.put((String) name, value.toString()));
		return properties;
	}

}
