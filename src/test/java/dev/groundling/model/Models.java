package dev.groundling.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.testing.ScriptedModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

/**
 * Models as the settings name them, ready to be asked.
 *
 * @param chat the model that the rest of the program would get
 * @param served the models behind it
 * @param meters what was counted
 */
record Models(GuardedChatModel chat, List<ServedModel> served, MeterRegistry meters) {

	static final String KEY = "sk-scripted-0123456789";

	/** The model of one server that speaks OpenAI's format, and further settings. */
	static Models openAi(ScriptedModel server, String... settings) {
		return with("openai", server.url() + "/v1", settings);
	}

	/** One model, and further settings such as {@code timeout=2s}. */
	static Models with(String provider, String baseUrl, String... settings) {
		Map<String, String> all = new LinkedHashMap<>(Map.of("provider", provider, "base-url", baseUrl, "api-key", KEY,
				"name", "scripted", "idle-timeout", "8s"));
		for (String setting : settings) {
			int equals = setting.indexOf('=');
			all.put(setting.substring(0, equals), setting.substring(equals + 1));
		}
		return of(settings(all));
	}

	static ModelSettings settings(Map<String, String> settings) {
		Map<String, String> named = new LinkedHashMap<>();
		settings.forEach((name, value) -> named.put("groundling.model." + name, value));
		Binder binder = new Binder(List.of(new MapConfigurationPropertySource(named)), null,
				ApplicationConversionService.getSharedInstance());
		return binder.bindOrCreate("groundling.model", ModelSettings.class);
	}

	private static Models of(ModelSettings settings) {
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		ObservationRegistry observations = ObservationRegistry.create();
		observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
		WatchedHttpClientBuilder http = new WatchedHttpClientBuilder(WatchedHttpClient.create());
		List<ServedModel> served = settings.models()
			.stream()
			.map((model) -> new ServedModel(model, VendorModels.build(model, http)))
			.toList();
		return new Models(new GuardedChatModel(served, settings, new ModelMeters(meters, observations)), served,
				meters);
	}

}
