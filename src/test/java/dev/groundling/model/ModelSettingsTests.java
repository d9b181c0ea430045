package dev.groundling.model;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ModelSettingsTests {

	@Test
	void namesNoModelUnlessTold() {
		assertThat(Models.settings(Map.of()).models()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "openai, https://api.openai.com/v1", "anthropic, https://api.anthropic.com/v1",
			"gemini, https://generativelanguage.googleapis.com/v1beta", "mistral, https://api.mistral.ai/v1",
			"ollama, http://localhost:11434" })
	void knowsWhereEachVendorIs(String provider, String address) {
		ModelSettings settings = Models.settings(Map.of("provider", provider, "name", "any", "api-key", "sk-1234"));
		assertThat(settings.models().getFirst().baseUrl()).hasToString(address);
	}

	@Test
	void findsAzuresFormatBelowTheResource() {
		ModelSettings settings = Models.settings(Map.of("provider", "azure-openai", "name", "any", "api-key", "sk-1234",
				"base-url", "https://example.openai.azure.com/"));
		assertThat(settings.models().getFirst().baseUrl()).hasToString("https://example.openai.azure.com/openai/v1");
	}

	@Test
	void keepsTheOrderOfTheFallbacks() {
		Map<String, String> settings = new LinkedHashMap<>(Map.of("provider", "ollama", "name", "a"));
		settings.putAll(Map.of("fallbacks[0].provider", "ollama", "fallbacks[0].name", "b", "fallbacks[1].provider",
				"mistral", "fallbacks[1].name", "c", "fallbacks[1].api-key", "sk-1234"));
		assertThat(Models.settings(settings).models()).extracting(ChosenModel::id)
			.containsExactly("ollama:a", "ollama:b", "mistral:c");
	}

	@ParameterizedTest
	@ValueSource(strings = { "openai", "anthropic", "gemini", "mistral", "azure-openai" })
	void wantsAKeyWhereNobodyGetsInWithoutOne(String provider) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> Models.settings(provider.startsWith("azure")
					? Map.of("provider", provider, "name", "any", "base-url", "https://a.b")
					: Map.of("provider", provider, "name", "any")))
			.havingRootCause()
			.withMessage("groundling.model.api-key is missing: " + provider + " answers nobody without a key.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "base-url | localhost:8000 | must be an address such as",
			"base-url | ftp://localhost | must be an address such as",
			"temperature | 2.5 | must be between 0 and 2, but was 2.5",
			"temperature | NaN | must be between 0 and 2, but was NaN",
			"max-tokens | 3 | must be between 16 and 100000, but was 3",
			"timeout | 0s | must be between 100ms and 10m, but was 0ms",
			"timeout | 11m | must be between 100ms and 10m, but was 660000ms",
			"idle-timeout | -1s | must be between 100ms and 10m, but was -1000ms",
			"concurrency | 0 | must be between 1 and 1000, but was 0", "name | '' | must name a model of ollama",
			"name | a b | must have no spaces in it, but was a b",
			"fallbacks[0].name | any | must be one of openai, ollama, anthropic, gemini, mistral, azure-openai" })
	void refusesWhatIsNotAllowedAndSaysWhatIs(String name, String value, String message) {
		Map<String, String> settings = new LinkedHashMap<>(Map.of("provider", "ollama", "name", "any"));
		settings.put(name, value);
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> Models.settings(settings))
			.havingRootCause()
			.withMessageStartingWith("groundling.model.")
			.withMessageContaining(message);
	}

	@Test
	void namesTheFallbackThatIsWrong() {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> Models.settings(Map.of("provider", "ollama", "name", "any", "fallbacks[0].provider",
					"openai", "fallbacks[0].name", "any")))
			.havingRootCause()
			.withMessageStartingWith("groundling.model.fallbacks[0].api-key is missing");
	}

	@Test
	void refusesAKeyWithALineBreakAndDoesNotShowIt() {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> Models.settings(Map.of("provider", "openai", "name", "any", "api-key", "sk-12\n34")))
			.havingRootCause()
			.withMessageStartingWith("groundling.model.api-key must consist of visible ASCII characters")
			.withMessageNotContaining("34");
	}

	@Test
	void refusesAPasswordInAnAddressAndDoesNotShowIt() {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> Models
				.settings(Map.of("provider", "openai", "name", "any", "base-url", "http://me:hush@localhost/v1")))
			.havingRootCause()
			.withMessageStartingWith("groundling.model.base-url")
			.withMessageNotContaining("hush");
	}

	@Test
	void doesNotPrintKeys() {
		ModelSettings settings = Models.settings(Map.of("provider", "openai", "name", "any", "api-key", "sk-1234"));
		assertThat(settings.toString() + settings.models()).doesNotContain("sk-1234");
	}

	@Test
	void passesAnEmptyListOfFallbacks() {
		assertThatNoException().isThrownBy(() -> Models.settings(Map.of("fallbacks", "")));
	}

}
