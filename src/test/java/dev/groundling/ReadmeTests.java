package dev.groundling;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the README to what the program does: its commands exist, its files are there, its
 * requests are answered as it shows.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "groundling.data.directory=target/readme-tests")
class ReadmeTests {

	private static final Set<String> GOALS = Set.of("spring-boot:run", "verify", "package");

	private static final Set<String> MAVEN_OPTIONS = Set.of("-DskipTests", "-Dspring-boot.run.arguments");

	private static final Set<String> JAVA_OPTIONS = Set.of("--add-modules=jdk.incubator.vector");

	/** What differs from one answer to the next, or from one machine to another. */
	private static final List<String> VOLATILE = List.of("id", "conversationId", "confidence", "elapsedMillis");

	private static final long LARGEST_PICTURE = 200_000; // bytes

	private final Readme readme = Readme.read(Path.of("README.md"));

	private final String address;

	private final Collection<RequestMappingInfo> mappings;

	ReadmeTests(@LocalServerPort int port, @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.address = "http://localhost:" + port;
		this.mappings = requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getBeanType().getPackageName().startsWith("dev.groundling"))
			.map(java.util.Map.Entry::getKey)
			.toList();
	}
}
