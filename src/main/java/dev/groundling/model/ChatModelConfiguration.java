package dev.groundling.model;

import java.util.List;

import dev.langchain4j.model.chat.StreamingChatModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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

	/**
	 * The models in the order in which they are asked.
	 *
	 * @param inOrder at least one
	 */
	record ServedModels(List<ServedModel> inOrder) {
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
