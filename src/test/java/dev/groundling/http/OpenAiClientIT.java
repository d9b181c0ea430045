package dev.groundling.http;

import java.nio.file.Path;
import java.util.List;

import dev.groundling.testing.GroundlingProcess;
import dev.groundling.testing.NodeScript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAI wire format, as the official client of OpenAI for Node reads it. */
@TestInstance(Lifecycle.PER_CLASS)
class OpenAiClientIT {

	private static final String KEY = "0123456789abcdef-openai";

	private static final String QUOTE = "As of 1986, there were only 7 patents in Ningbo.";

	private JsonNode got = MissingNode.getInstance();

	@BeforeAll
	void ask(@TempDir Path data) throws Exception {
		NodeScript client = NodeScript.install("openai");
		try (GroundlingProcess server = GroundlingProcess.start(data, "--server.port=0", "--server.address=127.0.0.1",
				"--groundling.http.api-keys=" + KEY)) {
			this.got = client.run("client.mjs", "http://127.0.0.1:" + server.awaitPort(), KEY);
		}
	}

	@Test
	void listsAModelForAllArticlesAndOneForEach() {
		assertThat(this.got.path("models")).extracting((model) -> model.path("id").stringValue())
			.containsExactly("groundling", "groundling:ningbo-innovation");
		assertThat(this.got.at("/model/id").stringValue()).isEqualTo("groundling:ningbo-innovation");
	}

	@Test
	void answersInOnePieceWhateverElseIsAskedFor() {
		JsonNode whole = this.got.path("whole");
		assertThat(whole.path("object").stringValue()).isEqualTo("chat.completion");
		assertThat(whole.at("/choices/0/finish_reason").stringValue()).isEqualTo("stop");
		assertThat(whole.at("/choices/0/message/role").stringValue()).isEqualTo("assistant");
		assertThat(content("whole")).startsWith(QUOTE + " [1]");
	}

	@Test
	void citesInFootnotesAndInAField() {
		assertThat(content("whole")).contains("\n\n[1] “" + QUOTE + "” — Innovation leads");
		JsonNode citation = this.got.at("/whole/choices/0/message/citations/0");
		assertThat(citation.path("quote").stringValue()).isEqualTo(QUOTE);
		assertThat(citation.path("end").intValue() - citation.path("start").intValue()).isEqualTo(QUOTE.length());
	}

	@Test
	void tellsWhatOpenAiHasNoFieldFor() {
		assertThat(this.got.at("/whole/groundling/outcome").stringValue()).isEqualTo("answered");
		assertThat(this.got.at("/whole/groundling/span").stringValue()).isEqualTo("7");
	}

	@Test
	void addsUpWhatWasUsed() {
		JsonNode usage = this.got.at("/whole/usage");
		assertThat(usage.path("total_tokens").intValue())
			.isEqualTo(usage.path("prompt_tokens").intValue() + usage.path("completion_tokens").intValue())
			.isPositive();
	}

	@Test
	void streamsTheSameAnswer() {
		assertThat(streamed("chunks")).isEqualTo(content("whole"));
		assertThat(this.got.path("accumulated").stringValue()).isEqualTo(content("whole"));
	}

	@Test
	void beginsAStreamWithTheRoleAndGivesAllPiecesTheSameId() {
		JsonNode chunks = this.got.path("chunks");
		assertThat(chunks.at("/0/choices/0/delta/role").stringValue()).isEqualTo("assistant");
		assertThat(chunks).extracting((chunk) -> chunk.path("id").stringValue())
			.containsOnly(chunks.at("/0/id").stringValue());
		assertThat(chunks).extracting((chunk) -> chunk.path("object").stringValue())
			.containsOnly("chat.completion.chunk");
	}

	@Test
	void endsAStreamWithTheCitations() {
		JsonNode plain = this.got.path("plain");
		JsonNode last = plain.get(plain.size() - 1).at("/choices/0");
		assertThat(last.path("finish_reason").stringValue()).isEqualTo("stop");
		assertThat(last.at("/delta/citations/0/quote").stringValue()).isEqualTo(QUOTE);
	}

	@Test
	void tellsOfTheUsageAtTheEndOfAStreamIfThatIsWanted() {
		JsonNode chunks = this.got.path("chunks");
		JsonNode last = chunks.get(chunks.size() - 1);
		assertThat(last.path("choices")).isEmpty();
		assertThat(last.path("usage")).isEqualTo(this.got.at("/whole/usage"));
		assertThat(this.got.path("plain")).noneMatch((chunk) -> chunk.has("usage"));
	}

	@Test
	void readsAQuestionInParts() {
		assertThat(content("parts")).startsWith(QUOTE);
	}

	@Test
	void understandsAFollowUpFromTheMessagesBeforeIt() {
		assertThat(this.got.at("/followUp/groundling/standaloneQuestion").stringValue())
			.isEqualTo("How many patents did Ningbo have in 1996?");
		assertThat(this.got.at("/followUp/groundling/outcome").stringValue()).isEqualTo("not_in_articles");
	}

	@Test
	void isSwayedByNoSystemMessage() {
		assertThat(content("swayed")).isEqualTo(content("whole"));
	}

	@Test
	void answersUnderTheNamesOfOtherModelsAndSaysWhoAnswers() {
		assertThat(this.got.at("/other/model").stringValue()).isEqualTo("groundling");
		assertThat(content("other")).isEqualTo(content("whole"));
		assertThat(this.got.at("/one/model").stringValue()).isEqualTo("groundling:ningbo-innovation");
	}

	@ParameterizedTest
	@CsvSource({ "wrongKey, AuthenticationError, 401, invalid_api_key, ", "blank, BadRequestError, 400, , messages",
			"noQuestion, BadRequestError, 400, , messages", "noMessages, BadRequestError, 400, , messages",
			"tooLong, BadRequestError, 400, , messages", "tooLongStreamed, BadRequestError, 400, , messages",
			"tooLarge, APIError, 413, , ", "noModel, NotFoundError, 404, model_not_found, model",
			"noPath, NotFoundError, 404, , " })
	void failsInTheFormOfTheClient(String call, String name, int status, String code, String param) {
		JsonNode failure = this.got.path(call);
		assertThat(failure.path("name").stringValue()).isEqualTo(name);
		assertThat(failure.path("status").intValue()).isEqualTo(status);
		assertThat(failure.path("code").asString(null)).isEqualTo(code);
		assertThat(failure.path("param").asString(null)).isEqualTo(param);
		assertThat(failure.path("message").stringValue()).isNotBlank();
	}

	private String content(String call) {
		return this.got.path(call).at("/choices/0/message/content").stringValue();
	}

	private String streamed(String call) {
		List<String> pieces = this.got.path(call)
			.valueStream()
			.map((chunk) -> chunk.at("/choices/0/delta/content").asString(""))
			.toList();
		return String.join("", pieces);
	}

}
