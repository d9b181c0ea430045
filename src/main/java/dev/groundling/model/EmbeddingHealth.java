package dev.groundling.model;

import dev.langchain4j.model.embedding.EmbeddingModel;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells by what the articles are searched. The service is up in either case.
 */
class EmbeddingHealth implements HealthIndicator {

	private final EmbeddingModel model;

	EmbeddingHealth(EmbeddingModel model) {
		this.model = model;
	}

	@Override
	public Health health() {
		boolean words = this.model.modelName().equals(WordEmbeddingModel.NAME);
		return Health.up()
			.withDetail("model", words ? "none" : this.model.modelName())
			.withDetail("search", words ? "by words only" : "by words and meaning")
			.build();
	}

}
