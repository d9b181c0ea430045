package dev.groundling.model;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
@ExtendWith(OutputCaptureExtension.class)
class ChatModelConfigurationTests {

	private final ScriptedModel server = ScriptedModel.start();

	private final WebApplicationContextRunner program = new WebApplicationContextRunner()
		.withUserConfiguration(ModelConfiguration.class, ChatModelConfiguration.class)
		.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
		.withBean(ObservationRegistry.class, ObservationRegistry::create);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void thereIsNoModelUnlessOneIsChosen(CapturedOutput output) {
		this.program.run((context) -> {
			assertThat(context).doesNotHaveBean(StreamingChatModel.class).doesNotHaveBean(WatchedHttpClient.class);
			assertThat(health(context).getDetails()).containsOnly(Map.entry("serving", "none"));
			ready(context);
			assertThat(output)
				.contains("No model is configured; answers are cut from the articles (groundling.model.provider).");
		});
	}

	@Test
	void noneIsNoModelInAnySpelling() {
		this.program.withPropertyValues("groundling.model.provider=None")
			.run((context) -> assertThat(context).doesNotHaveBean(StreamingChatModel.class));
	}

	@Test
	void theModelThatIsChosenAnswers(CapturedOutput output) {
		this.server.will(ModelReply.text("Ningbo had 7 patents. [1]"));
		chosen().run((context) -> {
			ready(context);
			assertThat(output).contains("Answers are written by openai:scripted at " + this.server.url() + "/v1.");
			assertThat(Asked.of(context.getBean(StreamingChatModel.class)).text())
				.isEqualTo("Ningbo had 7 patents. [1]");
			assertThat(health(context).getDetails()).containsEntry("serving", "openai:scripted");
		});
	}

	@Test
	void theNoticeNamesTheFallbacks(CapturedOutput output) {
		chosen()
			.withPropertyValues("groundling.model.fallbacks[0].provider=ollama",
					"groundling.model.fallbacks[0].name=qwen3:8b")
			.run((context) -> {
				ready(context);
				assertThat(output).contains("/v1; falls back to ollama:qwen3:8b at http://localhost:11434.");
			});
	}

	@Test
	void aWrongKeyIsToldAfterTheStartWithoutTheKey(CapturedOutput output) {
		this.server.requiring("sk-another");
		chosen().run((context) -> {
			ready(context);
			Awaitility.await().until(() -> output.getOut().contains("refuses the key"));
			assertThat(output).doesNotContain(Models.KEY);
			assertThat(health(context).getStatus()).isEqualTo(Status.UP);
			assertThat(health(context).getDetails().toString()).contains("lastFault=wrong_key");
		});
	}

	@Test
	void aModelThatTheServerDoesNotListIsToldAfterTheStart(CapturedOutput output) {
		this.server.listing("something-else");
		chosen().run((context) -> {
			ready(context);
			Awaitility.await().until(() -> output.getOut().contains("is not among the models that the server lists"));
		});
	}

	@Test
	void aServerThatIsNotThereDoesNotKeepTheProgramFromStarting(CapturedOutput output) {
		this.server.close();
		chosen().run((context) -> {
			ready(context);
			assertThat(context).hasNotFailed();
			Awaitility.await().until(() -> output.getOut().contains("can't be reached"));
		});
	}

	@Test
	void aMissingKeyStopsTheStart() {
		this.program.withPropertyValues("groundling.model.provider=openai", "groundling.model.name=any")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessage("groundling.model.api-key is missing: openai answers nobody without a key."));
	}

	private WebApplicationContextRunner chosen() {
		return this.program.withPropertyValues("groundling.model.provider=openai", "groundling.model.name=scripted",
				"groundling.model.api-key=" + Models.KEY, "groundling.model.base-url=" + this.server.url() + "/v1");
	}

	private static Health health(ConfigurableApplicationContext context) {
		return context.getBean(ModelHealth.class).health();
	}

	private static void ready(ConfigurableApplicationContext context) {
		context.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, null));
	}

}
