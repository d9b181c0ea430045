package dev.groundling.model;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.output.FinishReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever goes wrong with a stream of OpenAI's format, exactly one end is reported, in
 * time, and never half an answer as a whole one.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OpenAiStreamTests {

	private static final String ANSWER = "Ningbo had 7 patents. [1]";

	private final ScriptedModel server = ScriptedModel.start();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void passesTheWordsOnAsTheyComeAndThenTheWholeAnswer() {
		this.server.will(ModelReply.text(ANSWER));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.words()).isEqualTo(ANSWER);
		assertThat(asked.text()).isEqualTo(ANSWER);
		assertThat(asked.ends()).isOne();
	}

	@Test
	void namesTheModelThatAnswered() {
		this.server.will(ModelReply.text(ANSWER));
		Asked asked = Asked.of(Models.openAi(this.server, "name=gpt-4o-mini").chat());
		assertThat(asked.response()).isNotNull()
			.satisfies((response) -> assertThat(response.metadata().modelName()).isEqualTo("openai:gpt-4o-mini"));
	}

	@Test
	void givesUpOnAServerThatNeverAnswers() {
		this.server.will(ModelReply.silence());
		Asked asked = Asked.of(Models.openAi(this.server, "timeout=3s").chat());
		assertThat(asked.error()).isInstanceOf(TimeoutException.class);
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void givesUpOnAStreamThatFallsSilent() {
		this.server.will(ModelReply.words("Ningbo had ").stall());
		Asked asked = Asked.of(Models.openAi(this.server, "idle-timeout=3s").chat());
		assertThat(asked.words()).isEqualTo("Ningbo had ");
		assertThat(asked.error()).isInstanceOf(TimeoutException.class);
		assertThat(asked.ends()).isOne();
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void isNotKeptWaitingByCommentsThatSayNothing() {
		this.server.will(ModelReply.words("Ningbo had ").keepAlive());
		Asked asked = Asked.of(Models.openAi(this.server, "idle-timeout=1500ms").chat());
		assertThat(asked.error()).isInstanceOf(TimeoutException.class)
			.hasMessageContaining("said nothing for too long");
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void endsASlowAnswerWhenTheTimeIsOver() {
		this.server.will(ModelReply.words("one word after the other, ".repeat(100)).slowly(Duration.ofMillis(50)));
		Asked asked = Asked.of(Models.openAi(this.server, "timeout=3s").chat());
		assertThat(asked.error()).isInstanceOf(TimeoutException.class);
		assertThat(asked.words()).isNotEmpty();
	}

	@Test
	void takesHalfAnAnswerThatEndsWithoutAReasonForAFailure() {
		this.server.will(ModelReply.words("Ningbo had 7 ").finish(null));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.words()).isEqualTo("Ningbo had 7 ");
		assertThat(asked.error()).isInstanceOf(LangChain4jException.class).hasMessageContaining("broke off");
		assertThat(asked.ends()).isOne();
	}

	@Test
	void reportsAConnectionThatClosesInTheMiddleOnce() {
		this.server.will(ModelReply.words("Ningbo had ").close());
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.error()).isInstanceOf(LangChain4jException.class).hasMessageContaining("broke");
		assertThat(asked.ends()).isOne();
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void reportsAConnectionThatIsResetInTheMiddleOnce() {
		this.server.will(ModelReply.words("Ningbo had ").reset());
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.error()).isInstanceOf(LangChain4jException.class);
		assertThat(asked.ends()).isOne();
	}

	@Test
	void triesOnceMoreWhenTheConnectionBreaksBeforeTheFirstWord() {
		this.server.will(ModelReply.hangUp(), ModelReply.text(ANSWER));
		assertThat(Asked.of(Models.openAi(this.server).chat()).text()).isEqualTo(ANSWER);
	}

	@Test
	void triesOnceMoreWhenTheStreamEndsBeforeTheFirstWord() {
		this.server.will(ModelReply.words("").cut(), ModelReply.text(ANSWER));
		assertThat(Asked.of(Models.openAi(this.server).chat()).text()).isEqualTo(ANSWER);
	}

	@Test
	void takesAnErrorInTheMiddleOfAStreamForAFailure() {
		this.server.will(ModelReply.words("Ningbo had ").error("Provider returned error").finish("stop"));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.error()).isInstanceOf(InternalServerException.class);
		assertThat(asked.ends()).isOne();
	}

	@Test
	void passesOnNoMoreWordsAfterGarbage() {
		this.server
			.will(ModelReply.words("Ningbo had ").raw("data: {\"choices\": [{]\n\n").say("700 patents").finish("stop"));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.words()).isEqualTo("Ningbo had ");
		assertThat(asked.error()).hasMessageContaining("doesn't speak the API of openai");
		assertThat(asked.ends()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html>Welcome to nginx!</html>", "{\"choices\": [{\"messa", "{\"hello\": \"world\"}" })
	void saysOfAServerOfAnotherKindThatItIsOne(String body) {
		this.server.will(ModelReply.plain(200, body));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.error()).hasMessageContaining("doesn't speak the API of openai")
			.hasMessageContaining("groundling.model.base-url");
		assertThat(this.server.requests()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "data: {\"choices\": [{\"delta\": {\"content\": null}, \"finish_reason\": \"stop\"}]}\n\n",
			"data: {\"choices\": [{\"delta\": {\"content\": \"\"}, \"finish_reason\": \"stop\"}]}\n\n",
			"data: {\"choices\": [{\"delta\": {\"content\": \" \\n\"}, \"finish_reason\": \"stop\"}]}\n\n" })
	void takesAnAnswerWithoutWordsForAFailure(String event) {
		this.server.will(ModelReply.words("").raw(event).raw("data: [DONE]\n\n").cut());
		assertThat(Asked.of(Models.openAi(this.server).chat()).error()).hasMessageContaining("empty answer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "data: [DONE]\n\n", "data: {\"choices\": []}\n\ndata: [DONE]\n\n" })
	void takesAStreamWithoutAnAnswerForAFailure(String events) {
		this.server.otherwise((request) -> ModelReply.words("").raw(events).cut());
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.error()).isInstanceOf(LangChain4jException.class);
		assertThat(asked.ends()).isOne();
	}

	@Test
	void takesAnAnswerThatTheContentFilterEndedForAFailure() {
		this.server.will(ModelReply.words("Ningbo had ").finish("content_filter"));
		assertThat(Asked.of(Models.openAi(this.server).chat()).error()).isInstanceOf(ContentFilteredException.class);
	}

	@Test
	void saysOfAnAnswerThatWasCutAtTheMostTokens() {
		this.server.will(ModelReply.words("Ningbo had 7 ").finish("length"));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.response()).isNotNull()
			.satisfies((response) -> assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.LENGTH));
	}

	@Test
	void doesNotWaitForAServerThatForgetsToHangUp() {
		this.server.will(ModelReply.words(ANSWER)
			.raw("data: {\"choices\": [{\"delta\": {}, \"finish_reason\": \"stop\"}]}\n\ndata: [DONE]\n\n")
			.stall());
		assertThat(Asked.of(Models.openAi(this.server).chat()).text()).isEqualTo(ANSWER);
	}

}
