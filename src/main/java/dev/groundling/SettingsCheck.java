package dev.groundling;

import java.util.List;
import java.util.stream.StreamSupport;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Stops the start over a {@code groundling.*} setting that doesn't exist. Spring would
 * pass it over without a word, and a misspelt setting would leave its default in force.
 * Environment variables are not looked at, since others may name theirs alike.
 */
final class SettingsCheck implements BeanFactoryPostProcessor {

	private final Environment environment;

	private final KnownSettings known = KnownSettings.read();

	SettingsCheck(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		List<String> unknown = StreamSupport
			.stream(ConfigurationPropertySources.get(this.environment).spliterator(), false)
			.filter((source) -> !isEnvironment(source))
			.filter(IterableConfigurationPropertySource.class::isInstance)
			.map(IterableConfigurationPropertySource.class::cast)
			.flatMap((source) -> source.stream()
				.filter(KnownSettings.ROOT::isAncestorOf)
				.filter((name) -> !this.known.contains(name) && !isEmptyGroup(source, name))
				.map((name) -> located(source, name)))
			.distinct()
			.toList();
		if (!unknown.isEmpty()) {
			throw new UnknownSettings(unknown);
		}
	}

	private static boolean isEnvironment(ConfigurationPropertySource source) {
		return source.getUnderlyingSource() instanceof PropertySource<?> underlying
				&& underlying.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
	}

	// A group in YAML, all of whose settings are commented out.
	private boolean isEmptyGroup(ConfigurationPropertySource source, ConfigurationPropertyName name) {
		ConfigurationProperty property = source.getConfigurationProperty(name);
		return this.known.isGroup(name) && property != null && property.getValue().toString().isEmpty();
	}

	private static String located(ConfigurationPropertySource source, ConfigurationPropertyName name) {
		Origin origin = Origin.from(source.getConfigurationProperty(name));
		return (origin != null) ? name + " (" + origin + ")" : name.toString();
	}

}
