package dev.groundling.testing;

import dev.langchain4j.model.chat.StreamingChatModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The model that the program makes from its settings, with the real client, in front of a
 * {@link ScriptedModel}.
 */
public final class ConfiguredModel implements AutoCloseable {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private ConfiguredModel(ScriptedModel server, String... settings) {
		TestPropertyValues
			.of("groundling.model.provider=openai", "groundling.model.name=scripted",
					"groundling.model.api-key=sk-scripted", "groundling.model.base-url=" + server.url() + "/v1")
			.and(settings)
			.applyTo(this.context);
		// The embedding model needn't be loaded.
		this.context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
		this.context.registerBean(SimpleMeterRegistry.class);
		this.context.registerBean(ObservationRegistry.class, ObservationRegistry::create);
		this.context.scan("dev.groundling.model");
		this.context.refresh();
	}

	/**
	 * Makes a model of settings.
	 * @param server its server
	 * @param settings further settings, such as {@code groundling.model.timeout=2s}
	 * @return the model
	 */
	public static ConfiguredModel of(ScriptedModel server, String... settings) {
		return new ConfiguredModel(server, settings);
	}

	/**
	 * Returns the model.
	 * @return the bean that the program is given
	 */
	public StreamingChatModel chat() {
		return this.context.getBean(StreamingChatModel.class);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
