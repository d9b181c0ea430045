package dev.groundling.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A script for Node with packages of npm, as the makers of other programs would write it.
 * The packages are pinned by a lock file, and installed below {@code target}. Where there
 * is no Node, or no way to npm's registry, the tests that need one are skipped.
 */
public final class NodeScript {

	private static final Path SOURCES = Path.of("src/test/node");

	private static final Path INSTALLED = Path.of("target/node");

	private static final long PATIENCE_SECONDS = 240;

	private static final Pattern UNREACHABLE = Pattern
		.compile("ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH");

	private final Path folder;

	private NodeScript(Path folder) {
		this.folder = folder;
	}

	/**
	 * Makes a script ready to run.
	 * @param name folder of its sources
	 * @return the script
	 * @throws TestAbortedException if this machine can't run it
	 */
	public static NodeScript install(String name) throws IOException, InterruptedException {
		requireNode();
		Path folder = Files.createDirectories(INSTALLED.resolve(name));
		try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
			for (Path file : files.toList()) {
				Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		Run run = run(folder, List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
		if (run.exitCode != 0 && UNREACHABLE.matcher(run.error).find()) {
			throw new TestAbortedException("npm's registry can't be reached. Once it can: npm ci --prefix " + folder);
		}
		if (run.exitCode != 0) {
			throw new AssertionError("npm ci failed in " + folder + ": " + run.error);
		}
		return new NodeScript(folder);
	}

	/**
	 * Returns where it is installed.
	 * @return the folder with its packages
	 */
	public Path folder() {
		return this.folder;
	}

	/**
	 * Runs it.
	 * @param file the file to run
	 * @param arguments its arguments
	 * @return the JSON that it prints
	 */
	public JsonNode run(String file, String... arguments) throws IOException, InterruptedException {
		List<String> command = Stream.concat(Stream.of("node", file), Stream.of(arguments)).toList();
		Run run = run(this.folder, command);
		if (run.exitCode != 0) {
			throw new AssertionError(file + " failed: " + run.error);
		}
		return JsonMapper.shared().readTree(run.output);
	}

	private static void requireNode() throws InterruptedException {
		try {
			run(Path.of("."), List.of("npm", "--version"));
			run(Path.of("."), List.of("node", "--version"));
		}
		catch (IOException ex) {
			throw new TestAbortedException("There is no Node here. It is installed by: apt-get install nodejs npm", ex);
		}
	}

	private static Run run(Path folder, List<String> command) throws IOException, InterruptedException {
		Path error = Files.createTempFile("node", ".log");
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile())
				.redirectError(error.toFile())
				.start();
			process.onExit()
				.completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
				.thenAccept(Process::destroyForcibly);
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Run(process.waitFor(), output, Files.readString(error));
		}
		finally {
			Files.delete(error);
		}
	}

	private record Run(int exitCode, String output, String error) {
	}

}
