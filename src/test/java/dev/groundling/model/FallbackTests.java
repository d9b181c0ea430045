package dev.groundling.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.RateLimitException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
@ExtendWith(OutputCaptureExtension.class)
class FallbackTests {

	private static final String ANSWER = "Ningbo had 7 patents. [1]";

	private final ScriptedModel first = ScriptedModel.start();

	private final ScriptedModel second = ScriptedModel.start().otherwise((request) -> ModelReply.text(ANSWER));

	@AfterEach
	void stop() {
		this.first.close();
		this.second.close();
	}

	@Test
	void turnsToTheNextModelAndNamesIt() {
		this.first.otherwise((request) -> ModelReply.plain(503, "{}"));
		Models models = models();
		Asked asked = Asked.of(models.chat());
		assertThat(asked.text()).isEqualTo(ANSWER);
		assertThat(asked.response()).isNotNull()
			.satisfies((response) -> assertThat(response.metadata().modelName()).isEqualTo("ollama:standby"));
		assertThat(models.meters().counter("groundling.model.fallbacks", "model", "ollama:standby").count()).isOne();
	}

	@Test
	void turnsToTheNextModelWhenTheFirstFallsSilentBeforeItsFirstWord() {
		this.first.will(ModelReply.silence());
		assertThat(Asked.of(models("idle-timeout=1500ms").chat()).text()).isEqualTo(ANSWER);
		this.first.requests().getFirst().awaitHangUp();
	}

	@Test
	void turnsToTheNextModelWhenABusyOneWantsToBeLeftAloneForLong() {
		this.first.will(ModelReply.plain(429, "{}").header("Retry-After", "60"));
		assertThat(Asked.of(models().chat()).text()).isEqualTo(ANSWER);
	}

	@Test
	void doesNotMixTwoAnswers() {
		this.first.will(ModelReply.words("Ningbo had ").close());
		Asked asked = Asked.of(models().chat());
		assertThat(asked.words()).isEqualTo("Ningbo had ");
		assertThat(asked.error()).isInstanceOf(LangChain4jException.class);
		assertThat(this.second.requests()).isEmpty();
	}

	@Test
	void doesNotGetAroundAContentFilter() {
		this.first.will(ModelReply.plain(400, "{\"error\": {\"code\": \"content_filter\"}}"));
		assertThat(Asked.of(models().chat()).error()).isInstanceOf(ContentFilteredException.class);
		assertThat(this.second.requests()).isEmpty();
	}

	@Test
	void reportsWhatTheLastModelFailedOf() {
		this.first.otherwise((request) -> ModelReply.plain(503, "{}"));
		this.second.requiring("another");
		assertThat(Asked.of(models().chat()).error()).isInstanceOf(AuthenticationException.class)
			.hasMessageContaining("groundling.model.fallbacks[0].api-key");
	}

	@Test
	void leavesAModelAloneThatHasFailedRepeatedly() {
		this.first.otherwise((request) -> ModelReply.plain(401, "{}"));
		Models models = models();
		for (int i = 0; i < 8; i++) {
			assertThat(Asked.of(models.chat()).text()).isEqualTo(ANSWER);
		}
		assertThat(this.first.requests()).hasSize(5);
		assertThat(models.served().getFirst().state()).isEqualTo("resting");
	}

	@Test
	void saysOfALoneModelThatItIsLeftAlone() {
		this.first.otherwise((request) -> ModelReply.plain(401, "{}"));
		Models models = Models.openAi(this.first);
		for (int i = 0; i < 5; i++) {
			Asked.of(models.chat());
		}
		assertThat(Asked.of(models.chat()).error()).isInstanceOf(InternalServerException.class)
			.hasMessageContaining("left alone");
	}

	@Test
	void tellsOfATroubleOnceAndOfItsEnd(CapturedOutput output) {
		this.first.will(ModelReply.plain(401, "{}"), ModelReply.plain(401, "{}"), ModelReply.text(ANSWER));
		Models models = models();
		for (int i = 0; i < 4; i++) {
			Asked.of(models.chat());
		}
		assertThat(output.getOut()).containsOnlyOnce("refuses the key").containsOnlyOnce("works again");
	}

	@Test
	void writesNeitherTheKeyNorTheQuestionToTheLog(CapturedOutput output) {
		this.first.requiring("sk-another");
		Asked.of(models().chat());
		this.first.otherwise((request) -> ModelReply.plain(400, request.body()));
		Asked.of(models().chat());
		assertThat(output.getOut()).contains("refuses the key")
			.doesNotContain(Models.KEY)
			.doesNotContain(Asked.QUESTION);
	}

	@Test
	void countsTokensAndTimesCalls() {
		this.first.will(ModelReply.plain(500, "{}"), ModelReply.text(ANSWER));
		Models models = models();
		Asked.of(models.chat());
		assertThat(models.meters()
			.counter("groundling.model.tokens", "model", "openai:scripted", "direction", "in")
			.count()).isEqualTo(12);
		assertThat(models.meters()
			.counter("groundling.model.tokens", "model", "openai:scripted", "direction", "out")
			.count()).isEqualTo(7);
		assertThat(models.meters()
			.counter("groundling.model.retries", "model", "openai:scripted", "reason", "server_error")
			.count()).isOne();
		assertThat(models.meters().get("groundling.model.calls").tag("outcome", "answered").timer().count()).isOne();
		assertThat(models.meters().get("groundling.model.calls").tag("outcome", "server_error").timer().count())
			.isOne();
	}

	@Test
	void asksNoMoreThanTheAllowedNumberAtATime() {
		this.first.will(ModelReply.silence());
		Models models = models("concurrency=1");
		CompletableFuture<Asked> busy = new CompletableFuture<>();
		Thread thread = Thread.ofVirtual().start(() -> busy.complete(Asked.of(models.chat())));
		Awaitility.await().until(() -> !this.first.requests().isEmpty());
		assertThat(Asked.of(models.chat()).error()).isInstanceOf(RateLimitException.class)
			.hasMessageContaining("groundling.model.concurrency");
		thread.interrupt();
		busy.join();
		assertThat(Asked.of(models.chat()).text()).isEqualTo(ANSWER);
	}

	private Models models(String... settings) {
		List<String> all = new ArrayList<>(List.of(settings));
		all.addAll(List.of("fallbacks[0].provider=ollama", "fallbacks[0].name=standby",
				"fallbacks[0].base-url=" + this.second.url()));
		return Models.openAi(this.first, all.toArray(String[]::new));
	}

}
