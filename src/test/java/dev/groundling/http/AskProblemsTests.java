package dev.groundling.http;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static dev.groundling.http.ProblemAssert.assertThatProblem;

@ServerTest
class AskProblemsTests {

	private final Caller caller;

	AskProblemsTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void refusesABlankQuestion() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \" \\t \"}")).hasStatus(400).namesField("question");
	}

	@Test
	void refusesAMissingQuestion() throws Exception {
		assertThatProblem(this.caller.ask("{}")).hasStatus(400).namesField("question");
	}

	@Test
	void refusesANullQuestion() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": null}")).hasStatus(400).namesField("question");
	}

	@Test
	void refusesAQuestionOverTheLimitAndNamesTheLimit() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"" + "x".repeat(2_001) + "\"}")).hasStatus(400)
			.namesField("question")
			.saying("2001", "2000");
	}

	@Test
	void refusesWhatIsNotJson() throws Exception {
		assertThatProblem(this.caller.ask("How many patents?")).hasStatus(400).saying("JSON", "line 1");
	}

	@Test
	void refusesJsonThatBreaksOff() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How man")).hasStatus(400).namesField("question");
	}

	@Test
	void refusesAnythingAfterTheJson() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How many?\"} {}")).hasStatus(400);
	}

	@Test
	void refusesAnEmptyBody() throws Exception {
		assertThatProblem(this.caller.ask("")).hasStatus(400).saying("empty");
	}

	@Test
	void refusesALiteralNull() throws Exception {
		assertThatProblem(this.caller.ask("null")).hasStatus(400);
	}

	@Test
	void refusesAListInPlaceOfAnObject() throws Exception {
		assertThatProblem(this.caller.ask("[\"How many?\"]")).hasStatus(400).saying("JSON object");
	}

	@Test
	void refusesAStringInPlaceOfAnObject() throws Exception {
		assertThatProblem(this.caller.ask("\"How many?\"")).hasStatus(400).saying("JSON object");
	}

	@Test
	void refusesANumberForAQuestion() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": 5}")).hasStatus(400).namesField("question");
	}

	@Test
	void refusesATruthValueForAQuestion() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": true}")).hasStatus(400).namesField("question");
	}

	@Test
	void refusesAListForAQuestion() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": [\"How many?\"]}")).hasStatus(400).namesField("question");
	}

	@Test
	void refusesANumberForAConversation() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How many?\", \"conversationId\": 5}")).hasStatus(400)
			.namesField("conversationId");
	}

	@Test
	void refusesAStringForTheListOfArticles() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How many?\", \"articles\": \"x\"}")).hasStatus(400)
			.namesField("articles");
	}

	@Test
	void refusesAnEmptyStringForTheListOfArticles() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How many?\", \"articles\": \"\"}")).hasStatus(400)
			.namesField("articles");
	}

	@Test
	void refusesANumberAmongTheArticles() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How many?\", \"articles\": [1]}")).hasStatus(400)
			.namesField("articles");
	}

	@Test
	void refusesANullAmongTheArticles() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How many?\", \"articles\": [null]}")).hasStatus(400)
			.namesField("articles");
	}

	@Test
	void refusesAListAmongTheArticles() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How many?\", \"articles\": [[\"a\"]]}")).hasStatus(400)
			.namesField("articles");
	}

	@Test
	void refusesAnArticleItDoesNotKnow() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How many?\", \"articles\": [\"unknown\"]}")).hasStatus(404)
			.namesField("articles")
			.saying("unknown", "GET /api/articles");
	}

	@Test
	void namesAFieldItDoesNotKnow() throws Exception {
		assertThatProblem(this.caller.ask("{\"qestion\": \"How many?\"}")).hasStatus(400)
			.namesField("qestion")
			.saying("question");
	}

	@Test
	void refusesAFieldThatComesTwice() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"a\", \"question\": \"b\"}")).hasStatus(400)
			.namesField("question");
	}

	@Test
	void refusesNestingThatWouldExhaustAParser() throws Exception {
		assertThatProblem(this.caller.ask("{\"articles\": " + "[".repeat(50_000))).hasStatus(400);
	}

	@Test
	void refusesABodyOfTenMegabytes() throws Exception {
		assertThatProblem(this.caller.ask(tenMegabytes())).hasStatus(413).saying("128 KB");
	}

	@Test
	void refusesABodyOfTenMegabytesWhoseLengthIsNotAnnounced() throws Exception {
		assertThatProblem(this.caller.askInChunks(tenMegabytes())).hasStatus(413).saying("128 KB");
	}

	@Test
	void refusesAConversationItDoesNotKnow() throws Exception {
		assertThatProblem(this.caller.ask("{\"question\": \"How many?\", \"conversationId\": \"unknown\"}"))
			.hasStatus(404)
			.namesField("conversationId");
	}

	private static byte[] tenMegabytes() {
		return ("{\"question\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.US_ASCII);
	}

}
