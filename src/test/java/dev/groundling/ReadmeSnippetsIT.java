package dev.groundling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.groundling.testing.GroundlingProcess;
import dev.groundling.testing.NodeScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import static org.assertj.core.api.Assertions.assertThat;

/** The README's programs, run as they stand there. */
class ReadmeSnippetsIT {

	private static final String ANSWER = "As of 1986, there were only 7 patents in Ningbo.";

	private static final Readme README = Readme.read();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path data;

	@SuppressWarnings("NullAway.Init")
	private static GroundlingProcess server;

	@TempDir
	private Path folder;

	private static int port;

	@BeforeAll
	static void start() throws IOException {
		server = GroundlingProcess.start(data, "--server.port=0");
		port = server.awaitPort();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void asksWithCurl() throws Exception {
		String command = README.blocks("sh").filter((block) -> block.startsWith("curl ")).findFirst().orElseThrow();
		assertThat(run("curl", "apt-get install curl", List.of("bash", "-c", here(command)))).contains(ANSWER);
	}

	@Test
	void asksWithJavaScript() throws Exception {
		Path script = write("ask.mjs", snippet("js", "fetch("));
		assertThat(run("node", "apt-get install nodejs", List.of("node", script.toString()))).contains(ANSWER);
	}

	@Test
	void asksWithPython() throws Exception {
		Path script = write("ask.py", snippet("python", "urllib"));
		assertThat(run("python3", "apt-get install python3", List.of("python3", script.toString()))).contains(ANSWER);
	}

	@Test
	void asksWithJava() throws Exception {
		Path program = write("Ask.java", snippet("java", "class Ask"));
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		assertThat(run(java, "apt-get install openjdk-25-jdk", List.of(java, program.toString()))).contains(ANSWER);
	}

	@Test
	void asksWithThePackageOfOpenAi() throws Exception {
		Path script = NodeScript.install("openai").folder().resolve("readme.mjs");
		Files.writeString(script, snippet("js", "from \"openai\""));
		assertThat(run("node", "apt-get install nodejs", List.of("node", script.toString()))).startsWith(ANSWER);
	}

	private Path write(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content);
	}

	private static String snippet(String language, String part) {
		return here(README.blocks(language).filter((block) -> block.contains(part)).findFirst().orElseThrow());
	}

	private static String here(String text) {
		return text.replace("localhost:8080", "127.0.0.1:" + port);
	}

	private String run(String tool, String installation, List<String> command)
			throws IOException, InterruptedException {
		requireTool(tool, installation);
		Path error = this.folder.resolve("stderr");
		Process process = new ProcessBuilder(command).redirectError(error.toFile()).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(Files.readString(error)).isZero();
		return output;
	}

	private static void requireTool(String tool, String installation) throws InterruptedException {
		try {
			new ProcessBuilder(tool, "--version").redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
		}
		catch (IOException ex) {
			throw new TestAbortedException("There is no " + tool + " here. It is installed by: " + installation, ex);
		}
	}

}
