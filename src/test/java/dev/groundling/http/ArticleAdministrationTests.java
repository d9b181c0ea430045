package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.groundling.knowledge.web.FakeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@KeyedServerTest
@TestPropertySource(properties = { "groundling.knowledge.max-file-size=64KB",
		"groundling.limits.questions-per-minute=1000", "groundling.knowledge.fetch.allow-private-addresses=true",
		"groundling.data.directory=target/http-administration-tests" })
class ArticleAdministrationTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path folder;

	private static final String BOUNDARY = "----groundling";

	private static final String HARBOUR = """
			# The harbour at Corran Point

			The harbour was dug in 1871 by forty men. It holds nineteen boats.
			""";

	private final Caller caller;

	ArticleAdministrationTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@DynamicPropertySource
	static void folder(DynamicPropertyRegistry registry) {
		registry.add("groundling.knowledge.directory", () -> folder);
	}

	@Test
	void addsAFileThatCanBeAskedAboutAtOnce() throws Exception {
		HttpResponse<String> added = upload("harbour.md", HARBOUR);
		assertThat(added.statusCode()).as(added.body()).isEqualTo(202);
		JsonNode state = JsonMapper.shared().readTree(added.body());
		assertThat(state.path("id").stringValue()).isEqualTo("harbour");
		assertThat(state.path("status").stringValue()).isEqualTo("ready");
		assertThat(state.path("passages").intValue()).isPositive();
		assertThat(ask("When was the harbour dug?")).contains("1871");
		assertThat(folder.resolve("harbour.md")).hasContent(HARBOUR);
	}

	@Test
	void replacesAFileOfTheSameName() throws Exception {
		upload("quay.md", HARBOUR);
		upload("quay.md", HARBOUR.replace("1871", "1899"));
		assertThat(get("/api/articles/quay/text").body()).contains("1899").doesNotContain("1871");
	}

	@Test
	void tellsWhatASwapMadeOfThePassages() throws Exception {
		assertChanges(upload("dock.md", HARBOUR), 2, 0, 0);
		assertChanges(upload("dock.md", HARBOUR.replace("1871", "1899")), 1, 1, 1);
		assertChanges(upload("dock.md", HARBOUR.replace("1871", "1899")), 0, 0, 2);
		assertThat(JsonMapper.shared().readTree(get("/api/articles/dock").body()).has("changes")).isFalse();
	}

	@Test
	void tellsHowFarIndexingIsWhileItLasts() throws Exception {
		StringBuilder log = new StringBuilder("# The log of the pilot\n\n");
		for (int day = 1; log.length() < 60_000; day++) {
			log.append("On day " + day + " the pilot brought " + day % 17 + " boats into the harbour. ");
		}
		try (ExecutorService sender = Executors.newSingleThreadExecutor()) {
			Future<HttpResponse<String>> sent = sender.submit(() -> upload("log.md", log.toString()));
			JsonNode waiting = await().pollInterval(Duration.ofMillis(20))
				.atMost(Duration.ofMinutes(1))
				.until(() -> state("log"), (state) -> state.at("/progress/percent").asInt(0) > 0);
			assertThat(waiting.path("status").stringValue()).isEqualTo("indexing");
			assertThat(waiting.at("/progress/articles").intValue()).isEqualTo(1);
			assertThat(waiting.at("/progress/secondsLeft").isNumber()).isTrue();
			assertThat(sent.get().statusCode()).isEqualTo(202);
		}
		assertThat(state("log").has("progress")).isFalse();
	}

	@Test
	void takesASwapBack() throws Exception {
		upload("jetty.md", HARBOUR);
		upload("jetty.md", HARBOUR.replace("1871", "1899"));
		assertChanges(rollback("jetty"), 1, 1, 1);
		assertThat(get("/api/articles/jetty/text").body()).contains("1871");
		assertThat(folder.resolve("jetty.md")).hasContent(HARBOUR);
	}

	@Test
	void saysThatThereIsNoSwapToTakeBack() throws Exception {
		upload("mole.md", HARBOUR);
		assertThatProblem(rollback("mole")).hasStatus(409)
			.namesField("id")
			.saying("mole.md has no former version to go back to");
		assertThatProblem(rollback("unknown")).hasStatus(404);
	}

	@Test
	void showsAFileThatIsSpoiltAsFailedAndServesWhatWasThere() throws Exception {
		upload("slip.md", HARBOUR);
		Files.writeString(folder.resolve("slip.md"), "");
		await().atMost(Duration.ofSeconds(30)).until(() -> state("slip").path("status").stringValue().equals("failed"));
		assertThat(state("slip").path("problem").stringValue())
			.isEqualTo("slip.md can't be used: there is no text in it. "
					+ "Write the article into the file, or delete the file. Its former version stays in service.");
		assertThat(state("slip").path("passages").intValue()).isPositive();
		assertThat(get("/api/articles/slip/text").body()).contains("1871");
		assertThat(JsonMapper.shared().readTree(get("/api/articles").body()))
			.filteredOn((article) -> article.path("id").stringValue().equals("slip"))
			.hasSize(1);
		assertThat(rollback("slip").statusCode()).isEqualTo(202);
		assertThat(state("slip").path("status").stringValue()).isEqualTo("ready");
	}

	@Test
	void takesUpAFileThatIsPutIntoTheFolder() throws Exception {
		Files.writeString(folder.resolve("wharf.md"), "# The wharf\n\nThe wharf was built in 1904 by nine masons.\n");
		await().atMost(Duration.ofSeconds(30)).until(() -> state("wharf").path("status").asString("").equals("ready"));
		assertThat(ask("When was the wharf built?")).contains("1904");
	}

	@Test
	void removesAnArticleAndItsFile() throws Exception {
		upload("pier.md", HARBOUR);
		HttpResponse<String> removed = delete("pier");
		assertThat(removed.statusCode()).as(removed.body()).isEqualTo(202);
		assertThat(JsonMapper.shared().readTree(removed.body()).path("status").stringValue()).isEqualTo("removed");
		assertThatProblem(get("/api/articles/pier")).hasStatus(404);
		assertThat(folder.resolve("pier.md")).doesNotExist();
	}

	@Test
	void removesNothingThatIsNotThere() throws Exception {
		assertThatProblem(delete("unknown")).hasStatus(404);
	}

	@Test
	void refusesAFormatItCannotRead() throws Exception {
		assertThatProblem(upload("harbour.exe", HARBOUR)).hasStatus(415).namesField("file");
	}

	@Test
	void refusesANameThatCannotBeUsed() throws Exception {
		assertThatProblem(upload("README.md", HARBOUR)).hasStatus(400).namesField("file");
	}

	@Test
	void refusesAFileWithoutAnArticleInIt() throws Exception {
		assertThatProblem(upload("blank.txt", "   ")).hasStatus(400).namesField("file");
	}

	@Test
	void refusesAFileThatIsTooLargeAndNamesTheLimit() throws Exception {
		assertThatProblem(upload("large.md", "x".repeat(70_000))).hasStatus(413)
			.namesField("file")
			.saying("64 KB", "groundling.knowledge.max-file-size");
	}

	@Test
	void refusesABodyThatIsMuchTooLarge() throws Exception {
		assertThatProblem(upload("large.md", "x".repeat(3_000_000))).hasStatus(413);
	}

	@Test
	void missesThePartOfTheFile() throws Exception {
		assertThatProblem(send("multipart/form-data; boundary=" + BOUNDARY, part("other", "a.md", HARBOUR)))
			.hasStatus(400)
			.namesField("file");
	}

	@Test
	void refusesAFormThatBreaksOff() throws Exception {
		String whole = part("file", "a.md", HARBOUR);
		assertThatProblem(send("multipart/form-data; boundary=" + BOUNDARY,
				whole.substring(0, whole.length() - BOUNDARY.length())))
			.hasStatus(400);
	}

	@Test
	void refusesAFormWithoutABoundary() throws Exception {
		assertThatProblem(send("multipart/form-data", part("file", "a.md", HARBOUR))).hasStatus(400);
	}

	@Test
	void refusesAFileThatIsNotSentAsAForm() throws Exception {
		assertThatProblem(send("text/markdown", HARBOUR)).hasStatus(415);
	}

	@Test
	void fetchesAPageThatCanBeAskedAboutAtOnce() throws Exception {
		try (FakeSite site = FakeSite.start()
			.with("/lock", "text/html", "<h1>The lock</h1><p>The lock opened in 1903.</p>")) {
			HttpResponse<String> added = fetch("{\"url\": \"" + site.url("/lock") + "\"}");
			assertThat(added.statusCode()).as(added.body()).isEqualTo(202);
			assertThat(JsonMapper.shared().readTree(added.body()).path("status").stringValue()).isEqualTo("ready");
			assertThat(ask("When did the lock open?")).contains("1903", "\"url\":\"" + site.url("/lock") + "\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"url\": null}", "{\"url\": \"\"}", "{\"url\": \"file:///etc/passwd\"}",
			"{\"url\": 7}", "{\"url\": \"http://user:secret@127.0.0.1/\"}" })
	void refusesWhatIsNoAddress(String body) throws Exception {
		assertThatProblem(fetch(body)).hasStatus(400).namesField("url");
	}

	@Test
	void tellsWhatIsWrongWithAPageAsItDoesOfAFile() throws Exception {
		try (FakeSite site = FakeSite.start()
			.with("/a.png", "image/png", "x")
			.with("/large", "text/plain", "x".repeat(70_000))) {
			assertThatProblem(fetch("{\"url\": \"" + site.url("/a.png") + "\"}")).hasStatus(415).namesField("url");
			assertThatProblem(fetch("{\"url\": \"" + site.url("/large") + "\"}")).hasStatus(413).namesField("url");
			assertThatProblem(fetch("{\"url\": \"" + site.url("/no") + "\"}")).hasStatus(400)
				.namesField("url")
				.saying("404");
		}
	}

	private static void assertChanges(HttpResponse<String> response, int added, int removed, int unchanged) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
		JsonNode changes = JsonMapper.shared().readTree(response.body()).path("changes");
		assertThat(changes.toString())
			.isEqualTo("{\"added\":%d,\"removed\":%d,\"unchanged\":%d}".formatted(added, removed, unchanged));
	}

	private JsonNode state(String id) throws IOException, InterruptedException {
		return JsonMapper.shared().readTree(get("/api/articles/" + id).body());
	}

	private HttpResponse<String> rollback(String id) throws IOException, InterruptedException {
		return this.caller.call("POST", "/api/articles/" + id + "/rollback", "Authorization",
				"Bearer " + KeyedServerTest.ADMIN_KEY);
	}

	private HttpResponse<String> fetch(String body) throws IOException, InterruptedException {
		return send("application/json", body);
	}

	private HttpResponse<String> upload(String name, String content) throws IOException, InterruptedException {
		return send("multipart/form-data; boundary=" + BOUNDARY, part("file", name, content));
	}

	private static String part(String part, String name, String content) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
				+ "\"\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
	}

	private HttpResponse<String> send(String type, String body) throws IOException, InterruptedException {
		return this.caller.send(this.caller.to("/api/articles")
			.headers("Authorization", "Bearer " + KeyedServerTest.ADMIN_KEY, "Content-Type", type)
			.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.caller.call("GET", path, "Authorization", "Bearer " + KeyedServerTest.KEY);
	}

	private HttpResponse<String> delete(String id) throws IOException, InterruptedException {
		return this.caller.call("DELETE", "/api/articles/" + id, "Authorization",
				"Bearer " + KeyedServerTest.ADMIN_KEY);
	}

	private String ask(String question) throws IOException, InterruptedException {
		return this.caller
			.send(this.caller.to("/api/ask")
				.headers("Authorization", "Bearer " + KeyedServerTest.KEY, "Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{\"question\": \"" + question + "\"}")))
			.body();
	}

}
