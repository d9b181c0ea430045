package dev.groundling.retrieval;

import java.time.Clock;

import dev.groundling.retrieval.PassageIndex.DirectoryOpener;
import dev.langchain4j.model.embedding.EmbeddingModel;
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
	PassageIndex passageIndex(DataSettings settings, EmbeddingModel model, Clock clock) {
		return new PassageIndex(settings.directory().resolve("index"), model.modelName(), clock,
				DirectoryOpener.ON_DISK);
	}

}
