package dev.groundling.model;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is done about a server of OpenAI's format that doesn't take a request depends on
 * why it doesn't.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OpenAiRefusalsTests {

	private static final String ANSWER = "Ningbo had 7 patents. [1]";

	private static final String BUSY = "{\"error\": {\"message\": \"Slow down.\", \"code\": \"rate_limit_exceeded\"}}";

	private final ScriptedModel server = ScriptedModel.start();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void waitsAsLongAsABusyServerAsks() {
		this.server.will(ModelReply.plain(429, BUSY).header("Retry-After", "1"), ModelReply.text(ANSWER));
		long begun = System.nanoTime();
		assertThat(Asked.of(Models.openAi(this.server).chat()).text()).isEqualTo(ANSWER);
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
	}

	@Test
	void doesNotWaitLongerThanTheQuestionMayTake() {
		this.server.will(ModelReply.plain(429, BUSY).header("Retry-After", "30"), ModelReply.text(ANSWER));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.error()).isInstanceOf(RateLimitException.class);
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void doesNotAskAnEmptyAccountAgain() {
		this.server.will(ModelReply.plain(429, "{\"error\": {\"code\": \"insufficient_quota\"}}"));
		assertThat(Asked.of(Models.openAi(this.server).chat()).error()).isInstanceOf(RateLimitException.class);
		assertThat(this.server.requests()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 502, 503 })
	void triesOnceMoreWhenTheServerHasTrouble(int status) {
		this.server.will(ModelReply.plain(status, "<html>Bad day</html>"), ModelReply.text(ANSWER));
		assertThat(Asked.of(Models.openAi(this.server).chat()).text()).isEqualTo(ANSWER);
	}

	@Test
	void givesUpWhenTheTroubleLasts() {
		this.server.otherwise((request) -> ModelReply.plain(503, "{}"));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.error()).isInstanceOf(InternalServerException.class);
		assertThat(this.server.requests()).hasSize(2);
	}

	@Test
	void doesNotTryAgainWhatTheContentFilterRefused() {
		this.server.will(ModelReply.plain(400, "{\"error\": {\"code\": \"content_filter\"}}"));
		assertThat(Asked.of(Models.openAi(this.server).chat()).error()).isInstanceOf(ContentFilteredException.class);
		assertThat(this.server.requests()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403 })
	void doesNotTryAWrongKeyAgain(int status) {
		this.server.will(ModelReply.plain(status, "{\"error\": {\"message\": \"Incorrect API key\"}}"));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.error()).isInstanceOf(AuthenticationException.class)
			.hasMessageContaining("groundling.model.api-key");
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void neverTellsTheKeyEvenIfTheServerRepeatsIt() {
		this.server.requiring("sk-another");
		Throwable error = Asked.of(Models.openAi(this.server).chat()).error();
		assertThat(error).hasMessageContaining("Incorrect API key provided").hasNoCause();
		assertThat(String.valueOf(error)).doesNotContain(Models.KEY);
	}

	@Test
	void leavesNoHalfOfAKeyWhereALongMessageIsCut() {
		this.server.will(ModelReply.plain(401,
				"{\"error\": {\"message\": \"" + "a ".repeat(95) + Models.KEY + " is not a key.\"}}"));
		assertThat(Asked.of(Models.openAi(this.server).chat()).error()).hasMessageContaining("a a a")
			.hasMessageNotContaining(Models.KEY.substring(0, 6));
	}

	@Test
	void doesNotTryAnUnknownModelAgain() {
		this.server.will(ModelReply.plain(404, "{\"error\": {\"message\": \"The model does not exist\"}}"));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.error()).isInstanceOf(ModelNotFoundException.class)
			.hasMessageContaining("The model does not exist")
			.hasMessageContaining("groundling.model.name");
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void leavesARequestThatIsTooLongToWhoeverMadeIt() {
		this.server.will(ModelReply.plain(400, "{\"error\": {\"code\": \"context_length_exceeded\"}}"));
		Asked asked = Asked.of(Models.openAi(this.server).chat());
		assertThat(asked.error()).isInstanceOf(InvalidRequestException.class).hasMessageContaining("longer than");
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void repeatsNothingOfARequestThatIsRefused() {
		this.server.otherwise((request) -> ModelReply.plain(422,
				"{\"error\": {\"param\": \"top_p\", \"message\": \"Bad input: " + Asked.QUESTION + "\"}}"));
		assertThat(Asked.of(Models.openAi(this.server).chat()).error()).isInstanceOf(InvalidRequestException.class)
			.hasMessageContaining("top_p")
			.hasMessageNotContaining("Ningbo");
	}

	@Test
	void saysOfAServerThatIsNotThereThatItCannotBeReached() {
		String url = this.server.url();
		this.server.close();
		assertThat(Asked.of(Models.with("openai", url + "/v1").chat()).error())
			.isInstanceOf(UnresolvedModelServerException.class)
			.hasMessageContaining("can't be reached");
	}

}
