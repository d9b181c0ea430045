package dev.groundling.knowledge;

import java.nio.file.Path;

import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where former versions are kept, and whether the folder is watched. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KnowledgeSettings.class)
class KnowledgeConfiguration {

	@Bean
	@ConditionalOnWebApplication
	KeptVersions keptVersions(Environment environment) {
		return new KeptVersions(directory(environment));
	}

	// Whatever folder a command is given, it mustn't forget what the service keeps.
	@Bean
	@ConditionalOnNotWebApplication
	KeptVersions knownVersions(Environment environment) {
		return new KeptVersions(directory(environment), true);
	}

	// A command answers from what it found when it began.
	@Bean
	@ConditionalOnWebApplication
	@ConditionalOnProperty(name = "groundling.knowledge.watch", havingValue = "true", matchIfMissing = true)
	FolderWatch folderWatch(Articles articles, KnowledgeSettings settings) {
		return new FolderWatch(articles, settings.watchInterval());
	}

	private static Path directory(Environment environment) {
		return Path.of(environment.getProperty("groundling.data.directory", "data")).resolve("articles");
	}

}
