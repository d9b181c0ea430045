package dev.groundling.model;

import java.util.concurrent.TimeUnit;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.output.FinishReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class AnthropicTests {

	private static final String ANSWER = "Ningbo had 7 patents. [1]";

	private final ScriptedModel server = ScriptedModel.start();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void answers() {
		this.server.requiring(Models.KEY).will(ModelReply.text(ANSWER));
		Asked asked = ask();
		assertThat(asked.words()).isEqualTo(ANSWER);
		assertThat(asked.text()).isEqualTo(ANSWER);
		assertThat(this.server.requests().getFirst().path()).isEqualTo("/v1/messages");
		assertThat(this.server.requests().getFirst().header("x-api-key")).isEqualTo(Models.KEY);
	}

	// Its client reports no end at all then.
	@Test
	void takesAnAnswerThatEndsInTheMiddleForAFailure() {
		this.server.will(ModelReply.words("Ningbo had 7 ").cut());
		Asked asked = ask();
		assertThat(asked.error()).isInstanceOf(LangChain4jException.class).hasMessageContaining("broke off");
		assertThat(asked.ends()).isOne();
	}

	@Test
	void reportsAConnectionThatClosesInTheMiddleOnce() {
		this.server.will(ModelReply.words("Ningbo had 7 ").close());
		assertThat(ask().ends()).isOne();
	}

	@Test
	void givesUpOnAStreamThatFallsSilent() {
		this.server.will(ModelReply.words("Ningbo had ").stall());
		assertThat(ask("idle-timeout=1500ms").error()).isInstanceOf(TimeoutException.class);
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void isNotKeptWaitingByPings() {
		this.server.will(ModelReply.words("Ningbo had ").keepAlive());
		assertThat(ask("idle-timeout=1500ms").error()).isInstanceOf(TimeoutException.class);
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void takesAnOverloadInTheMiddleForAFailure() {
		this.server.will(ModelReply.words("Ningbo had ").error("Overloaded").cut());
		Asked asked = ask();
		assertThat(asked.error()).isInstanceOf(InternalServerException.class);
		assertThat(asked.ends()).isOne();
	}

	@Test
	void triesOnceMoreAfterAnOverload() {
		this.server.will(ModelReply.plain(529, "{\"type\": \"error\", \"error\": {\"type\": \"overloaded_error\"}}"),
				ModelReply.text(ANSWER));
		assertThat(ask().text()).isEqualTo(ANSWER);
	}

	@Test
	void doesNotWaitLongerThanTheQuestionMayTake() {
		this.server.will(ModelReply.plain(429, "{}").header("retry-after", "40"));
		assertThat(ask().error()).isInstanceOf(RateLimitException.class);
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void neverTellsTheKeyEvenIfTheServerRepeatsIt() {
		this.server.requiring("sk-another");
		assertThat(ask().error()).isInstanceOf(AuthenticationException.class).hasMessageNotContaining(Models.KEY);
	}

	@Test
	void saysOfAnAnswerThatWasCutAtTheMostTokens() {
		this.server.will(ModelReply.words("Ningbo had 7 ").finish("length"));
		assertThat(ask().response()).isNotNull()
			.satisfies((response) -> assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.LENGTH));
	}

	private Asked ask(String... settings) {
		return Asked.of(Models.with("anthropic", this.server.url() + "/v1", settings).chat());
	}

}
