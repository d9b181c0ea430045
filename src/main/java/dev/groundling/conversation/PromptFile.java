package dev.groundling.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Instructions for a model: those that come with the program, or what an operator has put
 * in their place.
 */
public final class PromptFile {

	/**
	 * Where operators put theirs, seen from the folder that the program was started in.
	 */
	public static final Path OWN = Path.of("config", "prompts");

	private PromptFile() {
	}

	/**
	 * Reads instructions.
	 * @param name name of the file, such as {@code standalone.txt}
	 * @param own folder with the operator's files; neither it nor the file need exist
	 * @return the operator's instructions if there are any, otherwise the program's
	 * @throws RuntimeException if the operator's file is blank or can't be read as UTF-8
	 */
	public static String read(String name, Path own) {
		Path file = own.resolve(name);
		if (Files.notExists(file)) {
			return bundled("/prompts/" + name);
		}
		String text;
		try {
			text = Files.readString(file);
		}
		catch (IOException ex) {
			throw new UnusablePrompt(file, ex);
		}
		// Some editors begin a file with a byte order mark.
		String prompt = text.replaceFirst("^\uFEFF", "").strip();
		if (prompt.isEmpty()) {
			throw new UnusablePrompt(file);
		}
		return prompt;
	}

	private static String bundled(String resource) {
		try (InputStream input = PromptFile.class.getResourceAsStream(resource)) {
			if (input == null) {
				throw new IllegalStateException("The program lacks its file " + resource + ".");
			}
			return new String(input.readAllBytes(), StandardCharsets.UTF_8).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
