package dev.groundling;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Holds the README to what the program does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "groundling.data.directory=target/test-data/readme")
class ReadmeTests {

	private static final String RUN_ARGUMENTS = "-Dspring-boot.run.arguments=";

	private static final String SERVER = "http://localhost:8080";

	/** What differs from one answer to the next, or from one machine to another. */
	private static final List<String> VOLATILE = List.of("id", "conversationId", "confidence", "elapsedMillis");

	private static final long LARGEST_PICTURE = 200_000; // bytes

	private static final Readme README = Readme.read();

	private static final List<List<String>> MAVEN = README.commands("mvn");

	// Read by its name.
	@SuppressWarnings("UnusedVariable")
	private static final List<List<String>> JAVA = README.commands("java");

	private static final List<List<String>> CURL = README.commands("curl");

	private final int port;

	private final List<String> api;

	ReadmeTests(@LocalServerPort int port, @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.port = port;
		this.api = requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((info) -> info.getMethodsCondition()
				.getMethods()
				.stream()
				.flatMap((method) -> info.getPatternValues().stream().map((path) -> method + " " + path)))
			.filter((request) -> request.contains(" /api/"))
			.distinct()
			.toList();
	}

	@Test
	void namesTheTwoCommandsThatMatterFirst() {
		assertThat(MAVEN).startsWith(List.of("mvn", "spring-boot:run")).contains(List.of("mvn", "verify"));
	}

	@ParameterizedTest
	@FieldSource("MAVEN")
	void callsMavenWithGoalsAndSettingsThatExist(List<String> command) {
		assertThat(command.get(1)).isIn(Set.of("spring-boot:run", "verify", "package"));
		assertThat(command.stream().skip(2)).filteredOn((option) -> !option.equals("-DskipTests"))
			.allSatisfy((option) -> {
				assertThat(option).startsWith(RUN_ARGUMENTS);
				assertSettings(List.of(option.substring(RUN_ARGUMENTS.length()).split(" ")));
			});
	}

	@ParameterizedTest
	@FieldSource("JAVA")
	void callsTheProgramWithCommandsAndOptionsThatExist(List<String> command) {
		int jar = command.indexOf("-jar");
		Arguments arguments = Arguments.of(command.subList(jar + 2, command.size()));
		assertThat(command.subList(0, jar + 2)).isEqualTo(arguments.command().isEmpty()
				? List.of("java", "-XX:+UseSerialGC", "--add-modules=jdk.incubator.vector", "-jar",
						"target/groundling.jar")
				: List.of("java", "--add-modules=jdk.incubator.vector", "-jar", "target/groundling.jar"));
		assertSettings(arguments.settings());
		assertThat(arguments.command()).filteredOn((word) -> word.endsWith(".jsonl")).allSatisfy(this::exists);
		if (!arguments.command().isEmpty()) {
			assertThatCode(() -> line().parseArgs(arguments.command().toArray(String[]::new)))
				.doesNotThrowAnyException();
		}
	}

	@ParameterizedTest
	@FieldSource("CURL")
	void asksForWhatIsServed(List<String> command) {
		assertThat(command).filteredOn((word) -> word.startsWith("-")).isSubsetOf("-s", "-sN", "-H", "-d");
		assertThat(this.api).contains((command.contains("-d") ? "POST " : "GET ") + path(command));
	}

	@Test
	void listsTheRequestsThatAreServed() {
		assertThat(README.requests()).filteredOn((request) -> request.contains(" /api/"))
			.containsExactlyInAnyOrderElementsOf(this.api);
	}

	@Test
	void showsTheAnswersThatTheServiceGives() throws Exception {
		List<String> shown = README.blocks("json").toList();
		List<List<String>> asked = CURL.stream()
			.filter((curl) -> !curl.contains("-sN") && path(curl).equals("/api/ask"))
			.toList();
		assertThat(shown).hasSameSizeAs(asked).hasSizeGreaterThanOrEqualTo(2);
		for (int i = 0; i < shown.size(); i++) {
			assertThat(lasting(answer(asked.get(i)))).isEqualTo(lasting(shown.get(i)));
		}
	}

	@Test
	void showsTheEventsThatTheServiceStreams() throws Exception {
		List<String> curl = CURL.stream().filter((each) -> each.contains("-sN")).findFirst().orElseThrow();
		String events = answer(curl).replaceAll("(?m)^:\n\n", "").strip();
		assertThat(README.blocks("text")).singleElement().satisfies((shown) -> {
			String leftOut = Pattern.quote(shown.strip()).replace("…", "\\E.*?\\Q");
			assertThat(events).matches(leftOut);
		});
	}

	@Test
	void namesOnlyFilesThatAreThere() {
		assertThat(README.files()).isNotEmpty().allSatisfy(this::exists);
	}

	@Test
	void showsPicturesThatLoadQuickly() {
		assertThat(README.files()).filteredOn((file) -> file.endsWith(".png"))
			.hasSize(5)
			.allSatisfy((file) -> assertThat(Files.size(Path.of(file))).isLessThan(LARGEST_PICTURE));
	}

	private String answer(List<String> curl) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path(curl)))
			.headers(headers(curl))
			.POST(BodyPublishers.ofString(curl.get(curl.indexOf("-d") + 1)))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, BodyHandlers.ofString()).body();
		}
	}

	private void exists(String file) {
		assertThat(Path.of(file)).exists();
	}

	private static String[] headers(List<String> curl) {
		return IntStream.range(1, curl.size())
			.filter((i) -> curl.get(i - 1).equals("-H"))
			.mapToObj(curl::get)
			.flatMap((header) -> Stream.of(header.split(": ")))
			.toArray(String[]::new);
	}

	private static String path(List<String> curl) {
		String url = curl.stream().filter((word) -> word.startsWith(SERVER)).findFirst().orElseThrow();
		return url.substring(SERVER.length());
	}

	private static ObjectNode lasting(String answer) {
		return ((ObjectNode) JsonMapper.shared().readTree(answer)).remove(VOLATILE);
	}

	private static CommandLine line() {
		Program program = new Program(List.of());
		return new CommandLine(CommandLine.Model.CommandSpec.create()).addSubcommand(new AskCommand(program))
			.addSubcommand(new EvalCommand(program))
			.addSubcommand(new IndexCommand(program));
	}

	private static void assertSettings(List<String> arguments) {
		KnownSettings known = KnownSettings.read();
		assertThat(arguments).map((argument) -> argument.replaceAll("^--|=.*$", ""))
			.filteredOn((name) -> name.startsWith("groundling."))
			.allMatch((name) -> known.contains(ConfigurationPropertyName.of(name)));
	}

}
