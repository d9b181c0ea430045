package dev.groundling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings that exist, from the description that the build makes of the records bound
 * to {@code groundling.*}.
 *
 * @param properties the settings, ordered by name
 */
record KnownSettings(List<Setting> properties) {

	static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("groundling");

	private static final String METADATA = "/META-INF/spring-configuration-metadata.json";

	private static final Pattern LIST_OF_RECORDS = Pattern.compile("java\\.util\\.List<(dev\\.groundling\\..+)>");

	static KnownSettings read() {
		try (InputStream metadata = KnownSettings.class.getResourceAsStream(METADATA)) {
			if (metadata == null) {
				throw new IllegalStateException(
						METADATA + " is missing: the build ran without " + "spring-boot-configuration-processor.");
			}
			return JsonMapper.shared().readValue(metadata, KnownSettings.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean contains(ConfigurationPropertyName name) {
		return this.properties.stream().anyMatch((setting) -> setting.holds(name));
	}

	/** Whether a name is that of a group of settings. */
	boolean isGroup(ConfigurationPropertyName name) {
		return this.properties.stream()
			.anyMatch((setting) -> name.isAncestorOf(ConfigurationPropertyName.of(setting.name)));
	}

	/**
	 * One setting.
	 *
	 * @param name its full name, with dashes
	 * @param type Java type of its value
	 * @param description what it does
	 * @param defaultValue its default, {@code null} if there is none
	 */
	record Setting(String name, String type, @Nullable String description, @Nullable Object defaultValue) {

		boolean holds(ConfigurationPropertyName other) {
			ConfigurationPropertyName own = ConfigurationPropertyName.of(this.name);
			return own.equals(other)
					|| (this.type.startsWith("java.util.") && own.isAncestorOf(other) && isPart(own, other));
		}

		// The build describes a list, but not the records in it.
		private boolean isPart(ConfigurationPropertyName own, ConfigurationPropertyName other) {
			Matcher record = LIST_OF_RECORDS.matcher(this.type);
			int depth = own.getNumberOfElements() + 1;
			if (!record.matches() || other.getNumberOfElements() <= depth) {
				return true;
			}
			String part = other.getElement(depth, Form.UNIFORM);
			Class<?> type = ClassUtils.resolveClassName(record.group(1), null);
			return Stream.of(type.getRecordComponents())
				.anyMatch((component) -> component.getName().equalsIgnoreCase(part));
		}

	}

}
