package dev.groundling.model;

import dev.langchain4j.model.embedding.EmbeddingModel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The embedding models: one for Chinese, and one for everything else. They may be the
 * same.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingSettings.class)
class EmbeddingConfiguration {

	@Bean
	EmbeddingHealth embeddingHealthIndicator(EmbeddingModel model) {
		return new EmbeddingHealth(model);
	}

	/** Those that are part of the program. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = EmbeddingSettings.PREFIX + ".provider", havingValue = "none", matchIfMissing = true)
	static class InProcess {

		// Static, so that it begins before other beans are made.
		@Bean
		static EmbeddingModelLoading embeddingModelLoading() {
			return new EmbeddingModelLoading("bge-small-en-v1.5-q", 384);
		}

		@Bean
		@Primary
		EmbeddingModel embeddingModel(EmbeddingModelLoading loading) {
			return loading.best();
		}

		@Bean
		LazyEmbeddingModel chineseEmbeddingModel(EmbeddingModelLoading loading) {
			return new LazyEmbeddingModel("bge-small-zh-v1.5-q", 512, loading.executor());
		}

	}

	/** One for all languages, on a server. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = EmbeddingSettings.PREFIX + ".provider", havingValue = "openai")
	static class Remote {

		@Bean
		WatchedHttpClient embeddingHttpClient() {
			return WatchedHttpClient.create();
		}

		@Bean
		@Primary
		EmbeddingModel embeddingModel(EmbeddingSettings settings, WatchedHttpClient embeddingHttpClient) {
			return new RemoteEmbeddingModel(settings.chosen(), settings.timeout(), embeddingHttpClient);
		}

		@Bean
		EmbeddingModel chineseEmbeddingModel(EmbeddingModel embeddingModel) {
			return embeddingModel;
		}

	}

}
