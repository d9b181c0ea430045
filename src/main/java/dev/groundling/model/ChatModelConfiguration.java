package dev.groundling.model;

import dev.langchain4j.model.chat.StreamingChatModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The model that writes answers, where the settings name one. Otherwise nothing of it is
 * loaded.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ChatModelConfiguration.OneIsChosen.class)
class ChatModelConfiguration {

	@Bean
	WatchedHttpClient modelHttpClient() {
		return WatchedHttpClient.create();
	}

	@Bean
	ServedModels servedModels(ModelSettings settings, WatchedHttpClient client) {
		return new ServedModels(settings.models()
			.stream()
			.map((model) -> new ServedModel(model, VendorModels.build(model, new WatchedHttpClientBuilder(client))))
			.toList());
	}

	@Bean
	StreamingChatModel chatModel(ServedModels models, ModelSettings settings, MeterRegistry meters,
			ObservationRegistry observations) {
		return new GuardedChatModel(models.inOrder(), settings, new ModelMeters(meters, observations));
	}

	// Commands ask at once, and find out anyway.
	@Bean
	@ConditionalOnWebApplication
	ModelCheck modelCheck(ServedModels models, WatchedHttpClient client) {
		return new ModelCheck(models.inOrder(), client);
	}

	static class OneIsChosen extends NoneNestedConditions {

		OneIsChosen() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty(name = "groundling.model.provider", havingValue = "none", matchIfMissing = true)
		static class NoneIs {

		}

	}

}
