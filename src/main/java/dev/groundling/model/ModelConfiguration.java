package dev.groundling.model;

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

	// Static, so that it begins before other beans are made.
	@Bean
	static EmbeddingModelLoading embeddingModelLoading() {
		return new EmbeddingModelLoading("bge-small-en-v1.5-q", 384);
	}

	@Bean
	EmbeddingModel embeddingModel(EmbeddingModelLoading loading) {
		return loading.best();
	}

	@Bean
	EmbeddingHealth embeddingHealthIndicator(EmbeddingModel model) {
		return new EmbeddingHealth(model);
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
