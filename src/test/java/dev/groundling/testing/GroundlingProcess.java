package dev.groundling.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packaged program in a process of its own, with an index of its own.
 */
public final class GroundlingProcess implements AutoCloseable {

	private static final Path JAR = Path.of("target/groundling.jar");

	private static final Pattern PORT = Pattern.compile("Ask at http://localhost:(\\d+) ");

	private static final long PATIENCE_SECONDS = 180;

	private final Process process;

	private final Path error;

	private final StringBuilder log = new StringBuilder();

	/** Ends a program that neither serves nor ends, which would hold up the build. */
	private final CompletableFuture<Void> watchdog;

	private GroundlingProcess(Process process, Path error) {
		this.process = process;
		this.error = error;
		this.watchdog = process.onExit()
			.completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
			.thenAccept(Process::destroyForcibly);
	}

	/**
	 * Starts the program.
	 * @param data empty folder for its index
	 * @param arguments its command line
	 * @return the running program
	 * @throws IOException if it can't be started
	 */
	public static GroundlingProcess start(Path data, String... arguments) throws IOException {
		return start(data, List.of(), arguments);
	}

	/**
	 * Starts the program in a Java of its own.
	 * @param data empty folder for its index
	 * @param java options of Java
	 * @param arguments its command line
	 * @return the running program
	 * @throws IOException if it can't be started
	 */
	public static GroundlingProcess start(Path data, List<String> java, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("--add-modules=jdk.incubator.vector");
		command.addAll(java);
		command.addAll(List.of("-jar", JAR.toString()));
		command.addAll(List.of(arguments));
		Path error = data.resolve("stderr");
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(error.toFile());
		builder.environment().put("GROUNDLING_DATA_DIRECTORY", data.toString());
		Process process = builder.start();
		return new GroundlingProcess(process, error);
	}

	/**
	 * Waits until it serves.
	 * @return the port it listens on
	 * @throws IOException if its output can't be read
	 */
	public int awaitPort() throws IOException {
		// Not closed: whoever stops reading would make the program's writing fail.
		BufferedReader output = this.process.inputReader(StandardCharsets.UTF_8);
		String line = output.readLine();
		while (line != null) {
			this.log.append(line).append('\n');
			Matcher started = PORT.matcher(line);
			if (started.find()) {
				return Integer.parseInt(started.group(1));
			}
			line = output.readLine();
		}
		throw new AssertionError("The program ended before it served: " + error());
	}

	/** Returns what it has logged until it served. */
	public String log() {
		return this.log.toString();
	}

	/** Asks it to stop (SIGTERM), and doesn't wait until it has. */
	public void stop() {
		// The process itself would close its output too.
		this.process.toHandle().destroy();
	}

	/**
	 * Waits until it ends.
	 * @return what came of it
	 * @throws IOException if its output can't be read
	 * @throws InterruptedException if the test is interrupted
	 */
	public Ended awaitEnd() throws IOException, InterruptedException {
		String output = new String(this.process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Ended(this.process.waitFor(), output, error());
	}

	/**
	 * Kills it (SIGKILL), as a machine does that runs out of memory.
	 */
	public void kill() {
		this.process.destroyForcibly();
		this.watchdog.join();
	}

	// The JVM itself announces the incubator module.
	private String error() throws IOException {
		return Files.readString(this.error).replaceFirst("WARNING: Using incubator modules.*\\R", "");
	}

	@Override
	public void close() {
		this.process.destroy();
		this.watchdog.join();
	}

	/**
	 * A program that has ended.
	 *
	 * @param exitCode its exit code
	 * @param output what it wrote to standard output
	 * @param error what it wrote to standard error
	 */
	public record Ended(int exitCode, String output, String error) {
	}

}
