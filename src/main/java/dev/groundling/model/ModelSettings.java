package dev.groundling.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which model writes the answers, if any.
 *
 * @param provider whose it is: none, openai (also any server that speaks OpenAI's
 * format), ollama, anthropic, gemini, mistral or azure-openai
 * @param baseUrl address of its server; without one, the vendor's own. Of azure-openai
 * that of your resource
 * @param apiKey key to it
 * @param name the vendor's name of the model; of azure-openai that of your deployment
 * @param temperature how freely it words, 0 to 2. Models that take no temperature are
 * sent none
 * @param maxTokens most tokens of an answer, 16 to 100,000; what a model thinks before it
 * answers may count
 * @param timeout longest time that the models together may take over a question, 100ms to
 * 10m
 * @param idleTimeout longest silence of a model, before its first word or between two of
 * them, 100ms to 10m
 * @param concurrency most questions that models work on at a time, 1 to 1,000; more get
 * an answer cut from the articles
 * @param structuredOutput whether the models are asked to answer in JSON of a given
 * schema, which all of them must be able to
 * @param fallbacks models to turn to, in this order, when the first fails; each with
 * provider, base-url, api-key, name, temperature and max-tokens
 */
@ConfigurationProperties("groundling.model")
record ModelSettings(@DefaultValue("none") Vendor provider, @Nullable String baseUrl, @Nullable Secret apiKey,
		@Nullable String name, @DefaultValue("0") double temperature, @DefaultValue("2000") int maxTokens,
		@DefaultValue("25s") Duration timeout, @DefaultValue("12s") Duration idleTimeout,
		@DefaultValue("8") int concurrency, @DefaultValue("false") boolean structuredOutput,
		@DefaultValue List<ModelChoice> fallbacks) {

	private static final String PREFIX = "groundling.model";

	private static final Duration SHORTEST = Duration.ofMillis(100);

	private static final Duration LONGEST = Duration.ofMinutes(10);

	private static final int MOST_AT_A_TIME = 1000;

	ModelSettings {
		fallbacks = List.copyOf(fallbacks);
		check(PREFIX + ".timeout", timeout);
		check(PREFIX + ".idle-timeout", idleTimeout);
		if (concurrency < 1 || concurrency > MOST_AT_A_TIME) {
			throw new IllegalArgumentException(
					PREFIX + ".concurrency must be between 1 and " + MOST_AT_A_TIME + ", but was " + concurrency + ".");
		}
		models(provider, new ModelChoice(provider, baseUrl, apiKey, name, temperature, maxTokens), fallbacks);
	}

	/** The models in the order in which they are asked; none if no model is wanted. */
	List<ChosenModel> models() {
		return models(this.provider,
				new ModelChoice(this.provider, this.baseUrl, this.apiKey, this.name, this.temperature, this.maxTokens),
				this.fallbacks);
	}

	private static List<ChosenModel> models(Vendor provider, ModelChoice first, List<ModelChoice> fallbacks) {
		if (provider == Vendor.NONE) {
			return List.of();
		}
		List<ChosenModel> models = new ArrayList<>();
		models.add(first.checked(PREFIX));
		for (int i = 0; i < fallbacks.size(); i++) {
			models.add(fallbacks.get(i).checked(PREFIX + ".fallbacks[" + i + "]"));
		}
		return List.copyOf(models);
	}

	/** Lets a time limit pass, or names the setting and what is allowed. */
	static void check(String setting, Duration value) {
		if (value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException(
					setting + " must be between 100ms and 10m, but was " + value.toMillis() + "ms.");
		}
	}

}
