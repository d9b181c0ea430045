package dev.groundling.model;

import java.util.concurrent.Executors;

import dev.langchain4j.model.embedding.EmbeddingModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The models the rest of the service is given.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModelSettings.class)
class ModelConfiguration {

	// Embedding is pure computation: more threads than cores only get in each other's
	// way. The executor is no bean, or Spring Boot would take it for the application's.
	@Bean
	EmbeddingModel embeddingModel() {
		return new InProcessEmbeddingModel("bge-small-en-v1.5-q", 384,
				Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
						Thread.ofPlatform().daemon().name("embedding-", 0).factory()));
	}

	@Bean
	ModelNotice modelNotice(ObjectProvider<ServedModels> models) {
		return new ModelNotice(models);
	}

	@Bean
	ModelHealth modelHealthIndicator(ObjectProvider<ServedModels> models) {
		return new ModelHealth(models);
	}

}
