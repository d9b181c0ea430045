package dev.groundling.model;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ModelRequest;
import dev.groundling.testing.ScriptedModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each vendor gets its request at the right place, with the key where it looks for it.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class VendorModelsTests {

	private static final String ANSWER = "Ningbo had 7 patents. [1]";

	private final ScriptedModel server = ScriptedModel.start()
		.requiring(Models.KEY)
		.otherwise((request) -> ModelReply.text(ANSWER));

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void openAi() {
		ModelRequest request = ask("openai", "/v1");
		assertThat(request.path()).isEqualTo("/v1/chat/completions");
		assertThat(request.header("authorization")).isEqualTo("Bearer " + Models.KEY);
		assertThat(request.json().path("model").asString()).isEqualTo("scripted");
		assertThat(request.json().path("stream").asBoolean()).isTrue();
		assertThat(request.json().path("temperature").asDouble(-1)).isZero();
		assertThat(request.json().path("max_tokens").asInt()).isEqualTo(2000);
	}

	// It would be a request to upgrade to HTTP/2, which some servers of models trip over.
	@Test
	void plainConnectionsStayWithTheFirstVersionOfHttp() {
		assertThat(ask("openai", "/v1").header("upgrade")).isNull();
	}

	@Test
	void azureOpenAi() {
		ModelRequest request = ask("azure-openai", "");
		assertThat(request.path()).isEqualTo("/openai/v1/chat/completions");
		assertThat(request.header("api-key")).isEqualTo(Models.KEY);
		assertThat(request.header("authorization")).isNull();
		assertThat(request.json().path("max_completion_tokens").asInt()).isEqualTo(2000);
	}

	@Test
	void gemini() {
		ModelRequest request = ask("gemini", "/v1beta");
		assertThat(request.path()).isEqualTo("/v1beta/models/scripted:streamGenerateContent?alt=sse");
		assertThat(request.header("x-goog-api-key")).isEqualTo(Models.KEY);
		assertThat(request.json().path("generationConfig").path("maxOutputTokens").asInt()).isEqualTo(2000);
	}

	@Test
	void mistral() {
		ModelRequest request = ask("mistral", "/v1");
		assertThat(request.path()).isEqualTo("/v1/chat/completions");
		assertThat(request.header("authorization")).isEqualTo("Bearer " + Models.KEY);
		assertThat(request.json().path("max_tokens").asInt()).isEqualTo(2000);
	}

	@Test
	void aServerOfOpenAisFormatNeedsNoKey() {
		ModelSettings settings = Models
			.settings(Map.of("provider", "openai", "base-url", "http://localhost:1/v1", "name", "any"));
		assertThat(settings.models().getFirst().apiKey()).isNull();
	}

	@Test
	void aModelThatTakesNoTemperatureIsSentNone() {
		this.server.will(ModelReply.plain(400,
				"{\"error\": {\"message\": \"Unsupported value: 'temperature'\", \"param\": \"temperature\"}}"));
		Models models = Models.openAi(this.server);
		assertThat(Asked.of(models.chat()).text()).isEqualTo(ANSWER);
		assertThat(Asked.of(models.chat()).text()).isEqualTo(ANSWER);
		assertThat(this.server.requests()).hasSize(3);
		assertThat(this.server.requests().getLast().json().has("temperature")).isFalse();
	}

	private ModelRequest ask(String provider, String path) {
		Asked asked = Asked.of(Models.with(provider, this.server.url() + path).chat());
		assertThat(asked.text()).isEqualTo(ANSWER);
		assertThat(asked.words()).isEqualTo(ANSWER);
		assertThat(asked.response()).isNotNull()
			.satisfies((response) -> assertThat(response.metadata().modelName()).isEqualTo(provider + ":scripted"))
			.satisfies((response) -> assertThat(response.metadata().tokenUsage().inputTokenCount()).isEqualTo(12));
		return this.server.requests().getLast();
	}

}
