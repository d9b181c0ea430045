package dev.groundling.model;

import java.util.concurrent.TimeUnit;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.output.FinishReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OllamaTests {

	private static final String ANSWER = "Ningbo had 7 patents. [1]";

	private final ScriptedModel server = ScriptedModel.start();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void answers() {
		this.server.will(ModelReply.text(ANSWER));
		Asked asked = ask();
		assertThat(asked.words()).isEqualTo(ANSWER);
		assertThat(asked.text()).isEqualTo(ANSWER);
		assertThat(this.server.requests().getFirst().path()).isEqualTo("/api/chat");
	}

	@Test
	void sendsTemperatureAndMostTokens() {
		this.server.will(ModelReply.text(ANSWER));
		Asked.of(model("temperature=0.5", "max-tokens=99"));
		assertThat(this.server.requests().getFirst().json().path("options").path("temperature").asDouble())
			.isEqualTo(0.5);
		assertThat(this.server.requests().getFirst().json().path("options").path("num_predict").asInt()).isEqualTo(99);
	}

	@Test
	void keepsWhatTheModelThinksToItself() {
		this.server.will(ModelReply.words("")
			.raw("{\"message\": {\"role\": \"assistant\", \"content\": \"\", \"thinking\": \"Hm.\"}, \"done\": false}\n")
			.say(ANSWER)
			.finish("stop"));
		assertThat(ask().words()).isEqualTo(ANSWER);
	}

	@Test
	void takesAnAnswerThatEndsInTheMiddleForAFailure() {
		this.server.will(ModelReply.words("Ningbo had 7 ").cut());
		Asked asked = ask();
		assertThat(asked.error()).isInstanceOf(LangChain4jException.class).hasMessageContaining("broke off");
		assertThat(asked.ends()).isOne();
	}

	@Test
	void givesUpOnAStreamThatFallsSilent() {
		this.server.will(ModelReply.words("Ningbo had ").stall());
		assertThat(Asked.of(model("idle-timeout=1500ms")).error()).isInstanceOf(TimeoutException.class);
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void reportsAnErrorInTheMiddleOfAStream() {
		this.server.will(ModelReply.words("Ningbo had ").error("llama runner process has terminated"));
		Asked asked = ask();
		assertThat(asked.error()).isInstanceOf(InternalServerException.class);
		assertThat(asked.ends()).isOne();
	}

	@Test
	void reportsGarbageOnce() {
		this.server.will(ModelReply.words("Ningbo had ").raw("{\"message\": [\n").say("700").finish("stop"));
		Asked asked = ask();
		assertThat(asked.words()).isEqualTo("Ningbo had ");
		assertThat(asked.error()).hasMessageContaining("doesn't speak the API of ollama");
		assertThat(asked.ends()).isOne();
	}

	@Test
	void saysOfAModelThatIsNotThereThatItIsMissing() {
		this.server.will(ModelReply.plain(404, "{\"error\": \"model 'scripted' not found\"}"));
		assertThat(ask().error()).isInstanceOf(ModelNotFoundException.class)
			.hasMessageContaining("model 'scripted' not found");
	}

	@Test
	void triesOnceMoreWhenTheServerHasTrouble() {
		this.server.will(ModelReply.plain(500, "{\"error\": \"busy\"}"), ModelReply.text(ANSWER));
		assertThat(ask().text()).isEqualTo(ANSWER);
	}

	@Test
	void showsAKeyToWhoeverStandsInFrontOfIt() {
		this.server.requiring(Models.KEY).will(ModelReply.text(ANSWER));
		assertThat(ask().text()).isEqualTo(ANSWER);
		this.server.requiring("another");
		assertThat(ask().error()).isInstanceOf(AuthenticationException.class).hasMessageNotContaining(Models.KEY);
	}

	@Test
	void saysOfAnAnswerThatWasCutAtTheMostTokens() {
		this.server.will(ModelReply.words("Ningbo had 7 ").finish("length"));
		assertThat(ask().response()).isNotNull()
			.satisfies((response) -> assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.LENGTH));
	}

	private Asked ask() {
		return Asked.of(model());
	}

	private GuardedChatModel model(String... settings) {
		return Models.with("ollama", this.server.url(), settings).chat();
	}

}
