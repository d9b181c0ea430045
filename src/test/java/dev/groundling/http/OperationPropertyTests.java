package dev.groundling.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every operation to its description: whatever it is sent, it answers with a status
 * and a media type that are announced, and never fails.
 */
@KeyedServerTest
@TestPropertySource(properties = { "groundling.limits.questions-per-minute=1000000",
		"groundling.data.directory=target/http-property-tests" })
class OperationPropertyTests {

	/** The same input each time; another seed makes other input. */
	private static final long SEED = 20_260_101;

	private static final int TIMES = 40;

	private static final List<String> KEYS = List.of("Bearer " + KeyedServerTest.KEY,
			"Bearer " + KeyedServerTest.ADMIN_KEY, "Bearer " + KeyedServerTest.ADMIN_KEY,
			"Bearer " + KeyedServerTest.ADMIN_KEY, "Bearer nobody", "Basic eDp5");

	private static final List<String> ACCEPTED = List.of("*/*", "application/json", "application/json",
			"text/event-stream", "text/plain", "image/png", "application/problem+json", "nonsense", "*/*;q=0.1");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path folder;

	private final Caller caller;

	OperationPropertyTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@DynamicPropertySource
	static void folder(DynamicPropertyRegistry registry) throws IOException {
		Files.copy(Path.of("src/test/resources/http/articles/lighthouse.txt"), folder.resolve("lighthouse.txt"));
		registry.add("groundling.knowledge.directory", () -> folder);
	}

	@TestFactory
	Stream<DynamicTest> answersAsItIsDescribed() throws Exception {
		JsonNode api = JsonMapper.shared().readTree(this.caller.get("/v3/api-docs").body());
		return api.path("paths")
			.propertyStream()
			.filter((path) -> !path.getKey().matches("/api/(faulty|scripted).*"))
			.flatMap((path) -> path.getValue()
				.propertyStream()
				.map((operation) -> new Operation(operation.getKey(), path.getKey(), operation.getValue(), api)))
			.map((operation) -> DynamicTest.dynamicTest(operation.toString(), () -> check(operation)));
	}

	private void check(Operation operation) throws IOException, InterruptedException {
		GeneratedInput input = new GeneratedInput(operation.api.at("/components/schemas"),
				new Random(SEED + operation.toString().hashCode()));
		Set<Integer> met = new TreeSet<>();
		for (int i = 0; i < TIMES; i++) {
			HttpRequest.Builder request = request(operation, input);
			HttpResponse<String> response = this.caller.send(request);
			met.add(response.statusCode());
			String what = request.build() + ", time " + i + ": " + response.body();
			JsonNode declared = operation.described.path("responses").path(String.valueOf(response.statusCode()));
			assertThat(response.statusCode()).as(what).isNotEqualTo(500);
			assertThat(declared.isObject()).as("Status " + response.statusCode() + " of " + what).isTrue();
			response.headers()
				.firstValue("Content-Type")
				.ifPresent((type) -> assertThat(declared.path("content").propertyNames()).as(what)
					.anyMatch((media) -> media.split(";")[0].equals(type.split(";")[0])));
		}
		assertThat(met).as("The input has to lead to more than one end.").hasSizeGreaterThan(1);
	}

	private HttpRequest.Builder request(Operation operation, GeneratedInput input) {
		String path = operation.path;
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		for (JsonNode parameter : operation.described.path("parameters")) {
			String name = parameter.path("name").stringValue();
			String value = input.once(3) ? parameter.path("example").asString() : input.word();
			if (parameter.path("in").stringValue().equals("path")) {
				// An empty segment is another path, and so are dots and slashes.
				String segment = value.replaceAll("[/\\\\\u0000]|\\.\\.|%", "");
				path = path.replace("{" + name + "}", encoded(segment.isEmpty() ? "unknown" : segment));
			}
			else if (!input.once(6)) {
				query.add(name + "=" + encoded(value));
			}
		}
		HttpRequest.Builder request = this.caller.to(path + query).header("Accept", input.any(ACCEPTED));
		if (!input.once(20)) {
			request.header("Authorization", input.any(KEYS));
		}
		return request.method(operation.method.toUpperCase(Locale.ROOT), body(operation, request, input));
	}

	private static HttpRequest.BodyPublisher body(Operation operation, HttpRequest.Builder request,
			GeneratedInput input) {
		Map.Entry<String, JsonNode> described = operation.body();
		if (described == null) {
			return BodyPublishers.noBody();
		}
		boolean form = described.getKey().startsWith("multipart/");
		String boundary = HexFormat.of().toHexDigits(input.word().hashCode());
		String type = form ? described.getKey() + "; boundary=" + boundary : described.getKey();
		request.header("Content-Type", input.once(12) ? "text/plain" : type);
		return BodyPublishers.ofByteArray(form ? form(boundary, input) : input.body(described.getValue()));
	}

	private static byte[] form(String boundary, GeneratedInput input) {
		String name = input.any(List.of("a.txt", "b.md", "c.exe", "README.md", "", ".txt", "d.txt"));
		String part = input.once(6) ? input.word().replaceAll("\\p{Cntrl}|\"", "") : "file";
		return ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
				+ "\"\r\n\r\n" + input.word() + "\r\n--" + boundary + (input.once(8) ? "" : "--\r\n"))
			.getBytes(StandardCharsets.UTF_8);
	}

	// An unpaired surrogate becomes a question mark.
	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/**
	 * An operation of the API.
	 *
	 * @param method its method
	 * @param path its path, with names in braces
	 * @param described what is said of it
	 * @param api the whole description
	 */
	record Operation(String method, String path, JsonNode described, JsonNode api) {

		Map.@Nullable Entry<String, JsonNode> body() {
			return this.described.at("/requestBody/content")
				.propertyStream()
				.map((content) -> Map.entry(content.getKey(), content.getValue().path("schema")))
				.findFirst()
				.orElse(null);
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

}
