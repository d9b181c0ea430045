package dev.groundling.knowledge.document;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The command line of the process: this program, with another beginning and as little as
 * a few documents need.
 */
final class ReaderCommand {

	private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private ReaderCommand() {
	}

	/**
	 * Puts it together.
	 * @param limits what a document may cost
	 * @param folder where the process may leave what it needs for a while
	 * @return the command and its arguments
	 */
	static List<String> of(DocumentLimits limits, Path folder) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx" + limits.memory().toMegabytes() + "m");
		command.addAll(List.of("-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
				"-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:MaxMetaspaceSize=128m",
				"-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
		command.add("-Djava.io.tmpdir=" + folder);
		// PDFBox keeps a list of the machine's fonts in it, which nobody needs twice.
		command.add("-Dpdfbox.fontcache=" + folder);
		// No name is known, so nothing in a document can be fetched by one.
		command.add("-Djdk.net.hosts.file=" + folder.resolve("no-hosts"));
		command.addAll(List.of("-cp", classPath()));
		// Packed as one file, the program needs Spring's loader to get at its jars.
		if (ClassLoader.getSystemResource(LOADER.replace('.', '/') + ".class") != null) {
			command.addAll(List.of("-Dloader.main=" + ReaderMain.class.getName(), LOADER));
		}
		else {
			command.add(ReaderMain.class.getName());
		}
		return command;
	}

	// The process runs in another folder, so the places must be complete.
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.isEmpty())
			.map((entry) -> Path.of(entry).toAbsolutePath().toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

}
