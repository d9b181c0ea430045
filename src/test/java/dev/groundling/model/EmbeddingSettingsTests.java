package dev.groundling.model;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EmbeddingSettingsTests {

	@Test
	void takesAServerOfOpenAisFormatWithoutAKey() {
		ChosenModel chosen = settings(Vendor.OPENAI, "http://localhost:8000/v1/", "bge-m3").chosen();
		assertThat(chosen.described()).isEqualTo("openai:bge-m3 at http://localhost:8000/v1");
	}

	@Test
	void refusesOtherProvidersAndSaysWhatToDo() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> settings(Vendor.OLLAMA, "http://localhost:11434", "bge-m3"))
			.withMessageContaining("groundling.model.embedding.provider must be none or openai, but was ollama")
			.withMessageContaining("groundling.model.embedding.base-url");
	}

	@Test
	void needsTheNameOfTheModel() {
		assertThatIllegalArgumentException().isThrownBy(() -> settings(Vendor.OPENAI, "http://localhost:8000/v1", null))
			.withMessageContaining("groundling.model.embedding.name must name a model");
	}

	@Test
	void boundsTheTimeLimit() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new EmbeddingSettings(Vendor.NONE, null, null, null, Duration.ofHours(1)))
			.withMessageContaining("groundling.model.embedding.timeout must be between 100ms and 10m");
	}

	private static EmbeddingSettings settings(Vendor provider, @Nullable String server, @Nullable String name) {
		return new EmbeddingSettings(provider, server, null, name, Duration.ofSeconds(10));
	}

}
