package dev.groundling.http;

import java.nio.file.Path;
import java.util.Objects;

import dev.groundling.testing.BundledArticle;
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

/**
 * The Model Context Protocol, as its official client for Node speaks it. That client
 * checks every result against the schema that the tool has announced.
 */
@TestInstance(Lifecycle.PER_CLASS)
class McpClientIT {

	private static final String KEY = "0123456789abcdef-mcp";

	private JsonNode got = MissingNode.getInstance();

	@BeforeAll
	void call(@TempDir Path data) throws Exception {
		NodeScript client = NodeScript.install("mcp");
		try (GroundlingProcess server = GroundlingProcess.start(data, "--server.port=0", "--server.address=127.0.0.1",
				"--groundling.http.api-keys=" + KEY)) {
			this.got = client.run("client.mjs", "http://127.0.0.1:" + server.awaitPort(), KEY);
		}
	}

	@Test
	void introducesItself() {
		assertThat(this.got.at("/server/name").stringValue()).isEqualTo("groundling");
		assertThat(this.got.path("instructions").stringValue()).contains("articles");
		assertThat(this.got.path("capabilities").propertyNames()).contains("tools", "resources");
	}

	@Test
	void describesItsToolsAndAllThatTheyTake() {
		assertThat(this.got.path("tools")).extracting((tool) -> tool.path("name").stringValue())
			.containsExactlyInAnyOrder("ask", "search");
		assertThat(this.got.path("tools")).allSatisfy((tool) -> {
			assertThat(tool.path("description").stringValue()).hasSizeGreaterThan(50);
			assertThat(tool.path("outputSchema").isObject()).isTrue();
			assertThat(tool.at("/annotations/readOnlyHint").booleanValue()).isTrue();
			assertThat(tool.at("/inputSchema/properties")).isNotEmpty()
				.allSatisfy((field) -> assertThat(field.path("description").stringValue()).isNotBlank());
		});
	}

	@Test
	void answersWithItsCitationsInBothForms() {
		assertThat(this.got.at("/first/content/0/text").stringValue()).contains("only 7 patents",
				"\n\n[1] “As of 1986");
		JsonNode answer = this.got.at("/first/structuredContent");
		assertThat(answer.path("outcome").stringValue()).isEqualTo("answered");
		String article = BundledArticle.get().text();
		assertThat(answer.path("citations")).isNotEmpty()
			.allSatisfy((citation) -> assertThat(citation.path("quote").stringValue())
				.isEqualTo(article.substring(citation.path("start").intValue(), citation.path("end").intValue())));
	}

	@Test
	void goesOnWithAConversation() {
		JsonNode answer = this.got.at("/followUp/structuredContent");
		assertThat(answer.path("standaloneQuestion").stringValue())
			.isEqualTo("How many patents did Ningbo have in 1996?");
		assertThat(answer.path("outcome").stringValue()).isEqualTo("not_in_articles");
	}

	@Test
	void answersFromTheArticlesThatAreChosen() {
		assertThat(this.got.at("/chosen/structuredContent/outcome").stringValue()).isEqualTo("answered");
	}

	@Test
	void findsAsManyPassagesAsAreWanted() {
		assertThat(this.got.at("/found/structuredContent/passages")).hasSize(2)
			.allSatisfy((passage) -> assertThat(passage.path("text").stringValue()).isNotBlank());
	}

	@ParameterizedTest
	@CsvSource({ "blank, The question is empty", "missing, question", "unknownArticle, There is no article",
			"tooMany, limit" })
	void tellsTheAgentWhatIsWrong(String call, String words) {
		assertThat(this.got.path(call).path("isError").booleanValue()).isTrue();
		assertThat(this.got.path(call).at("/content/0/text").stringValue()).contains(words);
	}

	@Test
	void listsTheArticlesAsResourcesThatCanBeRead() {
		JsonNode resource = this.got.at("/resources/0");
		assertThat(resource.path("uri").stringValue()).isEqualTo("groundling://articles/ningbo-innovation");
		assertThat(resource.path("title").stringValue()).startsWith("Innovation leads");
		assertThat(this.got.at("/text/contents/0/text").stringValue()).isEqualTo(BundledArticle.get().text());
	}

	@ParameterizedTest
	@CsvSource({ "noTool, Unknown tool", "noResource, Resource not found", "noScheme, Resource not found" })
	void knowsNothingElse(String call, String words) {
		assertThat(Objects.requireNonNull(this.got.path(call).path("message")).stringValue()).contains(words);
	}

	@Test
	void letsNobodyInWithAWrongKey() {
		assertThat(this.got.path("wrongKey").isObject()).isTrue();
	}

}
