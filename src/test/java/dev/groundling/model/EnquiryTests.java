package dev.groundling.model;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.groundling.testing.ScriptedModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EnquiryTests {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final ScriptedModel server = ScriptedModel.start().requiring(Models.KEY);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "openai", "mistral", "azure-openai", "anthropic", "gemini", "ollama" })
	void findsAModelThatIsThere(String provider) {
		assertThat(enquire(provider, "scripted", Models.KEY)).isNull();
		assertThat(this.server.enquiries()).hasSize(1);
		assertThat(this.server.requests()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "openai", "mistral", "azure-openai", "anthropic", "gemini", "ollama" })
	void findsThatAKeyIsWrong(String provider) {
		assertThat(enquire(provider, "scripted", "sk-wrong")).isNotNull()
			.extracting(Fault::kind)
			.isEqualTo(FaultKind.WRONG_KEY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "openai", "mistral", "anthropic", "gemini", "ollama" })
	void findsThatAModelIsUnknown(String provider) {
		assertThat(enquire(provider, "another", Models.KEY)).isNotNull()
			.extracting(Fault::kind)
			.isEqualTo(FaultKind.UNKNOWN_MODEL);
	}

	@Test
	void saysHowToGetAModelThatOllamaLacks() {
		assertThat(enquire("ollama", "qwen3:8b", Models.KEY)).isNotNull()
			.extracting(Fault::message)
			.asString()
			.contains("Run: ollama pull qwen3:8b.");
	}

	@Test
	void knowsOllamasLatestByItsShortName() {
		this.server.listing("mistral:latest");
		assertThat(enquire("ollama", "mistral", Models.KEY)).isNull();
	}

	@Test
	void findsNothingWrongWithAServerThatListsNothing() {
		this.server.listing();
		assertThat(enquire("openai", "scripted", Models.KEY)).isNull();
	}

	private @Nullable Fault enquire(String provider, String name, String key) {
		ModelSettings settings = Models.settings(
				Map.of("provider", provider, "base-url", this.server.url() + "/v1", "name", name, "api-key", key));
		return new Enquiry(settings.models().getFirst(), WatchedHttpClient.create())
			.make(new Exchange(System.nanoTime() + PATIENCE.toNanos(), PATIENCE));
	}

}
