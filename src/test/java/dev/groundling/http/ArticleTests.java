package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ArticleTests {

	private final Caller caller;

	ArticleTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void listsTheArticlesAndThenTheFilesItCannotRead() throws Exception {
		assertThat(json("/api/articles")).extracting((article) -> article.path("id").stringValue())
			.containsExactly("lighthouse", "empty");
	}

	@Test
	void tellsOfAnArticleWithTheFieldsOfTheContractInItsOrder() throws Exception {
		assertThat(json("/api/articles/lighthouse").propertyNames()).containsExactly("id", "title", "source",
				"language", "characters", "passages", "indexedAt", "status", "problem");
	}

	@Test
	void tellsTheSameOfAnArticleInTheListAndByItself() throws Exception {
		assertThat(json("/api/articles").get(0)).isEqualTo(json("/api/articles/lighthouse"));
	}

	@Test
	void isReadyOnceAnArticleIsIndexed() throws Exception {
		JsonNode article = json("/api/articles/lighthouse");
		assertThat(article.path("status").stringValue()).isEqualTo("ready");
		assertThat(article.path("passages").intValue()).isPositive();
		assertThat(Instant.parse(article.path("indexedAt").stringValue())).isBeforeOrEqualTo(Instant.now());
		assertThat(article.path("problem").isNull()).isTrue();
	}

	@Test
	void tellsWhereAnArticleIsFromAndWhatItsLanguageIs() throws Exception {
		JsonNode article = json("/api/articles/lighthouse");
		assertThat(article.path("title").stringValue()).isEqualTo("The lighthouse at Corran Point");
		assertThat(article.path("source").stringValue()).isEqualTo("lighthouse.txt");
		assertThat(article.path("language").stringValue()).isEqualTo("en");
	}

	@Test
	void countsCharactersAsOffsetsDo() throws Exception {
		assertThat(json("/api/articles/lighthouse").path("characters").intValue())
			.isEqualTo(this.caller.get("/api/articles/lighthouse/text").body().length());
	}

	@Test
	void saysWhatIsWrongWithAFileItCannotRead() throws Exception {
		JsonNode file = json("/api/articles/empty");
		assertThat(file.path("status").stringValue()).isEqualTo("failed");
		assertThat(file.path("problem").stringValue()).contains("empty.txt");
		assertThat(file.path("title").stringValue()).isEqualTo("empty.txt");
	}

	@Test
	void showsTheTextWithoutMarkup() throws Exception {
		HttpResponse<String> response = this.caller.get("/api/articles/lighthouse/text");
		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
		assertThat(response.body()).contains(
				Files.readString(Path.of("src/test/resources/http/articles/lighthouse.txt")).lines().toList().get(3));
	}

	@Test
	void hasNoTextOfAFileItCannotReadAndSaysWhy() throws Exception {
		assertThatProblem(this.caller.get("/api/articles/empty/text")).hasStatus(404).saying("empty.txt");
	}

	@Test
	void knowsNoOtherArticle() throws Exception {
		assertThatProblem(this.caller.get("/api/articles/unknown")).hasStatus(404);
	}

	@Test
	void knowsNoTextOfAnotherArticle() throws Exception {
		assertThatProblem(this.caller.get("/api/articles/unknown/text")).hasStatus(404);
	}

	@Test
	void showsTheTextAsTextOnly() throws Exception {
		assertThatProblem(this.caller.call("GET", "/api/articles/lighthouse/text", "Accept", "application/json"))
			.hasStatus(406);
	}

	@Test
	void allowsNobodyToChangeArticlesWhereNoAdministratorHasAKey() throws Exception {
		assertThatProblem(this.caller.call("DELETE", "/api/articles/lighthouse")).hasStatus(403)
			.saying("groundling.http.admin-keys");
	}

	private JsonNode json(String path) throws IOException, InterruptedException {
		HttpResponse<String> response = this.caller.get(path);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return new JsonMapper().readTree(response.body());
	}

}
