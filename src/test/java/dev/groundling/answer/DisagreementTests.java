package dev.groundling.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = "groundling.data.directory=target/test-data/disagreement")
class DisagreementTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path folder;

	@Autowired
	private QuestionAnswering questions;

	@DynamicPropertySource
	static void folder(DynamicPropertyRegistry registry) throws IOException {
		write("early.md", "2034-05-09", "The harbour tram carried 23,600 passengers on its first day.");
		write("late.md", "2034-06-01", "The harbour tram carried 21,900 passengers on its first day.");
		write("copy.md", "2034-05-10", "The harbour tram carried 23,600 passengers on its first day.");
		registry.add("groundling.knowledge.directory", () -> folder);
	}

	private static void write(String name, String date, String sentence) throws IOException {
		Files.writeString(folder.resolve(name), "---\ntitle: The tram\ndate: " + date + "\nurl: https://example.org/"
				+ name + "\n---\n\n# The tram\n\n" + sentence + " The line has eleven stops.\n");
	}

	@Test
	void isShownWithBothArticlesAndTheirDates() {
		Answer answer = ask(Set.of());
		assertThat(answer.text()).contains("23,600", "21,900", "2034-06-01: ");
		assertThat(answer.citations()).hasSize(2)
			.extracting(Citation::published)
			.contains(LocalDate.of(2034, 6, 1))
			.doesNotContainNull();
		assertThat(answer.citations()).extracting(Citation::url).contains("https://example.org/late.md");
	}

	@Test
	void isNoneBetweenCopies() {
		Answer answer = ask(Set.of("early", "copy"));
		assertThat(answer.text()).isEqualTo("The harbour tram carried 23,600 passengers on its first day. [1]");
	}

	private Answer ask(Set<String> articles) {
		return this.questions.answer(new Question("How many passengers did the harbour tram carry on its first day?",
				null, articles, List.of()), AnswerListener.NONE);
	}

}
