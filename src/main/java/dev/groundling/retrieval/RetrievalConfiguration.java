package dev.groundling.retrieval;

import java.nio.file.Path;
import java.time.Clock;

import dev.groundling.retrieval.IndexFolder.DirectoryOpener;
import dev.langchain4j.model.embedding.EmbeddingModel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the index before anything asks for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSettings.class)
class RetrievalConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean(initMethod = "open", destroyMethod = "close")
	PassageIndex passageIndex(DataSettings settings, EmbeddingModel model, Clock clock, WhenLocked whenLocked) {
		Path folder = settings.directory().resolve("index");
		return new PassageIndex(new IndexFolder(folder, model.modelName(), clock, DirectoryOpener.ON_DISK), whenLocked);
	}

	@Bean
	@ConditionalOnWebApplication
	WhenLocked serving() {
		return WhenLocked.REFUSE;
	}

	@Bean
	@ConditionalOnNotWebApplication
	WhenLocked doingOneCommand() {
		return WhenLocked.READ;
	}

}
