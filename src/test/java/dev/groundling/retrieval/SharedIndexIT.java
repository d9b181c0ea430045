package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.groundling.testing.GroundlingProcess;
import dev.groundling.testing.GroundlingProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commands beside a running service, on its folders.
 */
class SharedIndexIT {

	@TempDir
	private Path folder;

	@Test
	void commandsReadTheIndexOfARunningServiceAsLongAsItHasAllArticles() throws Exception {
		Path knowledge = Files.createDirectory(this.folder.resolve("articles"));
		Files.writeString(knowledge.resolve("tram.txt"), "The harbour tram\n\nThe tram carries 184 passengers.\n");
		try (GroundlingProcess service = start("service", "--server.port=0", "--groundling.knowledge.watch=false")) {
			service.awaitPort();

			Ended answered = start("ask", "ask", "How many passengers does the tram carry?").awaitEnd();
			assertThat(answered.exitCode()).as(answered.error()).isZero();
			assertThat(answered.output()).contains("184");

			Ended rebuilt = start("rebuilt", "index", "--rebuild").awaitEnd();
			assertThat(rebuilt.exitCode()).isEqualTo(1);
			assertThat(rebuilt.error()).contains("can't be brought up to date", "groundling.data.directory")
				.doesNotContain("Exception", "\tat ");

			Ended second = start("second", "--server.port=0").awaitEnd();
			assertThat(second.exitCode()).isEqualTo(1);
			assertThat(second.output()).contains("is in use by another process", "groundling.data.directory")
				.doesNotContain("\tat ");

			Files.writeString(knowledge.resolve("ferry.txt"), "The ferry\n\nThe ferry leaves at noon.\n");
			Ended outdated = start("outdated", "ask", "When does the ferry leave?").awaitEnd();
			assertThat(outdated.exitCode()).isEqualTo(1);
			assertThat(outdated.error()).contains("can't be brought up to date", "groundling.data.directory")
				.doesNotContain("\tat ");
		}
	}

	private GroundlingProcess start(String name, String... arguments) throws IOException {
		Path own = Files.createDirectory(this.folder.resolve(name));
		String[] all = new String[arguments.length + 2];
		System.arraycopy(arguments, 0, all, 0, arguments.length);
		all[arguments.length] = "--groundling.knowledge.directory=" + this.folder.resolve("articles");
		all[arguments.length + 1] = "--groundling.data.directory=" + this.folder.resolve("data");
		return GroundlingProcess.start(own, all);
	}

}
