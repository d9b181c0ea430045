package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
class ApiDescriptionTests {

	/** Of the tests themselves. */
	private static final Set<String> NOT_OURS = Set.of("/api/faulty", "/api/faulty/error", "/api/scripted");

	private final Caller caller;

	private JsonNode api = MissingNode.getInstance();

	ApiDescriptionTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@BeforeAll
	void read() throws Exception {
		this.api = JsonMapper.shared().readTree(this.caller.get("/v3/api-docs").body());
	}

	@Test
	void isInTheFormOfOpenApi() {
		assertThat(this.api.path("openapi").stringValue()).startsWith("3.1");
		assertThat(this.api.at("/info/title").stringValue()).isEqualTo("Groundling");
		assertThat(this.api.at("/components/securitySchemes/key/scheme").stringValue()).isEqualTo("bearer");
	}

	@Test
	void saysOfEveryOperationWhatItDoesAndWhatCanGoWrong() {
		assertThat(operations()).hasSizeGreaterThan(10).allSatisfy((operation) -> {
			assertThat(operation.path("summary").stringValue()).isNotBlank();
			assertThat(operation.path("operationId").stringValue()).matches("[a-z][A-Za-z]+");
			assertThat(operation.path("responses").propertyNames()).contains("401", "403", "500", "503");
			assertThat(operation.path("responses"))
				.allSatisfy((response) -> assertThat(response.path("description").stringValue()).isNotBlank());
		});
	}

	@Test
	void namesEveryOperationAnotherWay() {
		assertThat(operations()).extracting((operation) -> operation.path("operationId").stringValue())
			.doesNotHaveDuplicates();
	}

	@Test
	void describesEveryParameterAndGivesAnExample() {
		assertThat(operations().stream().flatMap((operation) -> operation.path("parameters").valueStream()).toList())
			.isNotEmpty()
			.allSatisfy((parameter) -> {
				assertThat(parameter.path("description").stringValue()).isNotBlank();
				assertThat(parameter.has("example")).isTrue();
			});
	}

	@Test
	void describesEveryFieldOfWhatItAnswers() {
		for (String schema : List.of("Answer", "Citation", "CheckRecord", "CheckedSentence", "ArticleState", "Hit",
				"AskRequest", "FeedbackRequest")) {
			assertThat(this.api.at("/components/schemas/" + schema + "/properties").properties()).as(schema)
				.isNotEmpty()
				.allSatisfy((field) -> assertThat(field.getValue().path("description").asString("")).as(field.getKey())
					.isNotBlank());
		}
	}

	@Test
	void hasNoShapeThatIsAnAccidentOfTheCode() {
		assertThat(this.api.at("/components/schemas").propertyNames()).doesNotContain("JsonNode", "ProblemDetail");
		assertThat(this.api.toString()).doesNotContain("dev.groundling");
	}

	@Test
	void showsARequestThatIsAnswered() throws Exception {
		JsonNode example = this.api.at("/paths/~1api~1ask/post/requestBody/content/application~1json/example");
		HttpResponse<String> answer = this.caller.send(this.caller.to("/api/ask")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(example.toString())));
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@Test
	void showsWhatAnAnswerLooksLikeInBothForms() {
		JsonNode content = this.api.at("/paths/~1api~1ask/post/responses/200/content");
		assertThat(content.propertyNames()).containsExactlyInAnyOrder("application/json", "text/event-stream");
		assertThat(content.at("/application~1json/example").propertyNames())
			.containsExactlyElementsOf(this.api.at("/components/schemas/Answer/properties").propertyNames());
	}

	@Test
	void showsWhatTheCheckOfAnAnswerLooksLike() {
		JsonNode example = this.api.at("/paths/~1api~1answers~1{id}~1check/get/responses/200/content")
			.at("/application~1json/example");
		assertThat(example.propertyNames())
			.containsExactlyElementsOf(this.api.at("/components/schemas/CheckRecord/properties").propertyNames());
		assertThat(example.path("sentences").path(0).propertyNames())
			.containsExactlyElementsOf(this.api.at("/components/schemas/CheckedSentence/properties").propertyNames());
	}

	@Test
	void isShownByAPageThatLoadsNothingFromElsewhere() throws Exception {
		assertThat(this.caller.get("/swagger-ui.html").headers().firstValue("Location"))
			.hasValueSatisfying((place) -> assertThat(place).endsWith("/swagger-ui/index.html"));
		HttpResponse<String> page = this.caller.get("/swagger-ui/index.html");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("https://").doesNotContainPattern("<script>[^<]+");
		assertThat(page.headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("default-src 'self'", "img-src 'self' data:")
				.doesNotContain("unsafe"));
	}

	@Test
	void hasItsPageReadTheDescriptionOfThisService() throws IOException, InterruptedException {
		assertThat(this.caller.get("/swagger-ui/swagger-initializer.js").body()).contains("/v3/api-docs")
			.doesNotContain("petstore");
	}

	private List<JsonNode> operations() {
		return this.api.path("paths")
			.propertyStream()
			.filter((path) -> !NOT_OURS.contains(path.getKey()))
			.map(Entry::getValue)
			.flatMap((path) -> Stream.of("get", "post", "delete").map(path::path))
			.filter(JsonNode::isObject)
			.toList();
	}

}
