package dev.groundling.conversation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PromptFileTests {

	@TempDir
	private Path folder;

	@Test
	void readsTheOneThatComesWithTheProgram() {
		assertThat(read()).startsWith("You rewrite the last question");
	}

	@Test
	void prefersTheOneOfTheOperator() throws IOException {
		write("\uFEFF 请改写问题。\n".getBytes(StandardCharsets.UTF_8));
		assertThat(read()).isEqualTo("请改写问题。");
	}

	@Test
	void refusesAnEmptyOne() throws IOException {
		write("\n".getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(UnusablePrompt.class).isThrownBy(this::read)
			.withMessageContaining("standalone.txt is empty.");
	}

	@Test
	void refusesOneThatIsNotUtf8() throws IOException {
		write(new byte[] { 'G', (byte) 0xFC, 'n' });
		assertThatExceptionOfType(UnusablePrompt.class).isThrownBy(this::read)
			.withMessageContaining("standalone.txt is not written in UTF-8.");
	}

	@Test
	void refusesOneThatCanNotBeRead() throws IOException {
		Files.createDirectory(this.folder.resolve("standalone.txt"));
		assertThatExceptionOfType(UnusablePrompt.class).isThrownBy(this::read)
			.withMessageContaining("standalone.txt can't be read.");
	}

	private void write(byte[] prompt) throws IOException {
		Files.write(this.folder.resolve("standalone.txt"), prompt);
	}

	private String read() {
		return PromptFile.read("standalone.txt", this.folder);
	}

}
