package dev.groundling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
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
			return own.equals(other) || (this.type.startsWith("java.util.") && own.isAncestorOf(other));
		}

	}

}
