package dev.groundling.model;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which model turns texts into vectors, by which they are found. None of another provider
 * means the two that are part of the program, one for English and one for Chinese. One
 * for all languages finds across languages, too. After a change the articles are embedded
 * again at the next start.
 *
 * @param provider whose it is: none (those of the program) or openai (also any server
 * that speaks OpenAI's format)
 * @param baseUrl address of its server; without one, OpenAI's own
 * @param apiKey key to it
 * @param name the provider's name of the model
 * @param timeout longest time that it may take over a request, 100ms to 10m; a question
 * is then searched for by words only
 */
@ConfigurationProperties("groundling.model.embedding")
record EmbeddingSettings(@DefaultValue("none") Vendor provider, @Nullable String baseUrl, @Nullable Secret apiKey,
		@Nullable String name, @DefaultValue("10s") Duration timeout) {

	static final String PREFIX = "groundling.model.embedding";

	EmbeddingSettings {
		if (provider != Vendor.NONE && provider != Vendor.OPENAI) {
			throw new IllegalArgumentException(PREFIX + ".provider must be none or openai, but was " + provider.id()
					+ ". Most servers of models speak OpenAI's format; give the address of yours as " + PREFIX
					+ ".base-url.");
		}
		ModelSettings.check(PREFIX + ".timeout", timeout);
		if (provider == Vendor.OPENAI) {
			chosen(provider, baseUrl, apiKey, name);
		}
	}

	/** The model, complete and checked. */
	ChosenModel chosen() {
		return chosen(this.provider, this.baseUrl, this.apiKey, this.name);
	}

	private static ChosenModel chosen(Vendor provider, @Nullable String baseUrl, @Nullable Secret apiKey,
			@Nullable String name) {
		return new ModelChoice(provider, baseUrl, apiKey, name, null, null).checked(PREFIX);
	}

}
