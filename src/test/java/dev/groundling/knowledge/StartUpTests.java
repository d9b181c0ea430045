package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.groundling.knowledge.Articles.Changed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class StartUpTests {

	@TempDir
	private Path folder;

	@Test
	void reachesListenersThatAreBeansOfAnyOrder() throws IOException {
		Files.writeString(this.folder.resolve("tram.txt"), "Trams\n\nThe tram left at 6:12.\n");
		try (ConfigurableApplicationContext context = start("groundling.knowledge.directory=" + this.folder)) {
			assertThat(context.getBean(Before.class).heard).hasSize(1);
			assertThat(context.getBean(After.class).heard).hasSize(1);
		}
	}

	@Test
	void reachesListenersThatAreLazy() throws IOException {
		Files.writeString(this.folder.resolve("tram.txt"), "Trams\n\nThe tram left at 6:12.\n");
		try (ConfigurableApplicationContext context = start("groundling.knowledge.directory=" + this.folder,
				"spring.main.lazy-initialization=true")) {
			assertThat(context.getBean(After.class).heard).hasSize(1);
		}
	}

	@Test
	void failsWithoutAFolderAndSaysWhatToDo(CapturedOutput output) {
		Path missing = this.folder.resolve("missing");
		assertThatException().isThrownBy(() -> start("groundling.knowledge.directory=" + missing));
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("The knowledge folder " + missing + " (setting groundling.knowledge.directory) does not exist.")
			.contains("set groundling.knowledge.directory to the folder that holds them")
			.doesNotContain("\tat ");
	}

	@Test
	void failsWithABadFileLimitAndSaysWhatIsAllowed(CapturedOutput output) {
		assertThatException().isThrownBy(
				() -> start("groundling.knowledge.directory=" + this.folder, "groundling.knowledge.max-file-size=0"));
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("groundling.knowledge.max-file-size must be between 1KB and 1GB, but was 0B.")
			.doesNotContain("\tat ");
	}

	private static ConfigurableApplicationContext start(String... properties) {
		String[] arguments = Stream.of(properties).map((property) -> "--" + property).toArray(String[]::new);
		return new SpringApplicationBuilder(Program.class).web(WebApplicationType.NONE).run(arguments);
	}

	@Configuration(proxyBeanMethods = false)
	@Import({ Before.class, Articles.class, After.class })
	static class Program {

	}

	static class Before {

		private final List<Changed> heard = new ArrayList<>();

		@EventListener
		void hear(Changed changed) {
			this.heard.add(changed);
		}

	}

	static class After {

		private final List<Changed> heard = new ArrayList<>();

		@EventListener
		void hear(Changed changed) {
			this.heard.add(changed);
		}

	}

}
