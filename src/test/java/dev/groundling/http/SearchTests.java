package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class SearchTests {

	private final Caller caller;

	SearchTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void listsPassagesWithTheFieldsOfTheContractInItsOrder() throws Exception {
		assertThat(hits("/api/search?q=paraffin").get(0).propertyNames()).containsExactly("rank", "articleId",
				"section", "text", "start", "end", "score", "lexicalRank", "vectorRank", "rerankScore");
	}

	@Test
	void ranksPassagesFromOne() throws Exception {
		assertThat(hits("/api/search?q=paraffin")).extracting((hit) -> hit.path("rank").intValue())
			.startsWith(1, 2)
			.isSorted();
	}

	@Test
	void listsNoMorePassagesThanWanted() throws Exception {
		assertThat(hits("/api/search?q=lamp&limit=1")).hasSize(1);
	}

	@Test
	void searchesTheArticlesThatAreWanted() throws Exception {
		assertThat(hits("/api/search?q=lamp&articles=lighthouse")).isNotEmpty();
		assertThatProblem(this.caller.get("/api/search?q=lamp&articles=windmill")).hasStatus(404)
			.namesField("articles");
	}

	@Test
	void cutsPassagesFromTheTextThatTheArticleShows() throws Exception {
		String text = this.caller.get("/api/articles/lighthouse/text").body();
		assertThat(hits("/api/search?q=nautical+miles")).allSatisfy((hit) -> assertThat(hit.path("text").stringValue())
			.isEqualTo(text.substring(hit.path("start").intValue(), hit.path("end").intValue())));
	}

	@Test
	void takesTheLongestTextThoughEveryCharacterIsPercentEncoded() throws Exception {
		assertThat(this.caller.get("/api/search?q=" + "%F0%9F%98%80".repeat(2_000)).statusCode()).isEqualTo(200);
	}

	@Test
	void refusesASearchForNothing() throws Exception {
		assertThatProblem(this.caller.get("/api/search")).hasStatus(400).namesField("q");
	}

	@Test
	void refusesASearchForBlanks() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=%20")).hasStatus(400).namesField("q");
	}

	@Test
	void refusesTextOverTheLimit() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=" + "x".repeat(2_001))).hasStatus(400)
			.namesField("q")
			.saying("2000");
	}

	@Test
	void refusesControlCharacters() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=a%00b")).hasStatus(400).namesField("q");
	}

	@Test
	void refusesPercentEncodingThatIsNotUtf8() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=%FF")).hasStatus(400);
	}

	@Test
	void refusesALimitThatIsNoNumber() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=patents&limit=many")).hasStatus(400).namesField("limit");
	}

	@Test
	void refusesALimitOfNone() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=patents&limit=0")).hasStatus(400)
			.namesField("limit")
			.saying("1 to 50");
	}

	@Test
	void refusesALimitOverFifty() throws Exception {
		assertThatProblem(this.caller.get("/api/search?q=patents&limit=51")).hasStatus(400).namesField("limit");
	}

	private JsonNode hits(String path) throws IOException, InterruptedException {
		HttpResponse<String> response = this.caller.get(path);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return new JsonMapper().readTree(response.body());
	}

}
