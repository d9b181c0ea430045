package dev.groundling.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dev.groundling.knowledge.Addition;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.Retriever;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Suggested questions in the whole service, with the bundled article and others that come
 * and go.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class SuggestedQuestionsTests {

	// Of the questions that one sentence answers only one is suggested: one each here.
	private static final String OVENS = """
			A quiet giant

			Pellworth was founded in 1952. People still like Pellworth.

			Pellworth holds 186 patents. It makes ovens.
			""";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path world;

	@Autowired
	private SuggestedQuestions suggested;

	@Autowired
	private QuestionAnswering questions;

	@Autowired
	private Articles articles;

	@Autowired
	private Retriever retriever;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) throws IOException {
		Path folder = Files.createDirectories(world.resolve("knowledge"));
		Files.copy(Path.of("knowledge/ningbo-innovation.txt"), folder.resolve("ningbo-innovation.txt"));
		registry.add("groundling.knowledge.directory", folder::toString);
		registry.add("groundling.data.directory", () -> world.resolve("data").toString());
	}

	@BeforeEach
	void awaitThoseOfTheBundledArticle() {
		awaitSuggestion("How many patents were there in Ningbo in 1986?");
		awaitSuggestion("What did Ningbo launch in 2018?");
	}

	@AfterEach
	void removeOthers() {
		this.articles.remove("ovens");
	}

	@Test
	void hasAtLeastThreeToBeginWithThatAreAnsweredByTheArticle() {
		List<String> begin = this.suggested.toBeginWith(3);
		assertThat(begin).hasSize(3).doesNotHaveDuplicates();
		assertThat(begin).allSatisfy(this::isAnswered);
	}

	@Test
	void suggestsNothingThatIsNotAnswered() {
		assertThat(this.suggested.toBeginWith(100)).hasSizeGreaterThan(4).allSatisfy(this::isAnswered);
	}

	@Test
	void goesOnWithOtherQuestionsThanWhatWasAskedAndSaid() {
		Answer answer = ask("How many patents did Ningbo have in 1986?");
		assertThat(this.suggested.toGoOnWith(answer, 3)).isNotEmpty()
			.doesNotContain("How many patents were there in Ningbo in 1986?")
			.allSatisfy(this::isAnswered);
	}

	@Test
	void goesOnAfterAnyAnswerOfTheArticle() {
		for (String question : List.of("Who developed the water-treatment technology?",
				"How much were the science and technology funds in 1978?", "How many makers has Ningbo cultivated?")) {
			assertThat(this.suggested.toGoOnWith(ask(question), 2)).as(question).hasSize(2);
		}
	}

	@Test
	void goesOnWithWhatStandsNearInTheArticle() {
		add(OVENS);
		awaitSuggestion("When was Pellworth founded?");
		awaitSuggestion("How many patents does Pellworth hold?");
		assertThat(this.suggested.toGoOnWith(ask("When was Pellworth founded?"), 1))
			.containsExactly("How many patents does Pellworth hold?");
	}

	@Test
	void suggestsWhatIsNearAQuestionThatIsNotAnswered() {
		assertThat(this.suggested.nearTo("How many patents did Ningbo have in 1996?", 2))
			.contains("How many patents were there in Ningbo in 1986?");
	}

	@Test
	void suggestsNothingNearAQuestionAboutSomethingElse() {
		assertThat(this.suggested.nearTo("Can you bake a chocolate cake?", 3)).isEmpty();
	}

	@Test
	void followsAnArticleThatIsAddedAndRemoved() {
		add(OVENS);
		awaitSuggestion("When was Pellworth founded?");
		this.articles.remove("ovens");
		assertThat(this.suggested.toBeginWith(100)).noneMatch((question) -> question.contains("Pellworth"))
			.contains("How many patents were there in Ningbo in 1986?");
	}

	@Test
	void followsAnArticleThatChanges() {
		add(OVENS);
		awaitSuggestion("How many patents does Pellworth hold?");
		add(OVENS.replace("holds 186 patents", "sells bread"));
		assertThat(this.suggested.toBeginWith(100)).doesNotContain("How many patents does Pellworth hold?");
		awaitSuggestion("When was Pellworth founded?");
	}

	@Test
	void answersWhileArticlesComeAndGo() throws Exception {
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Answer>> asked = IntStream.range(0, 12)
				.mapToObj((number) -> people.submit(() -> ask("How many patents did Ningbo have in 1986?")))
				.toList();
			for (int i = 0; i < 4; i++) {
				add(OVENS.replace("186", String.valueOf(100 + i)));
				assertThat(this.retriever.indexed("ovens")).isPresent();
			}
			for (Future<Answer> answer : asked) {
				assertThat(answer.get().span()).isEqualTo("7");
			}
		}
		assertThat(ask("How many patents does Pellworth hold?").span()).isEqualTo("103");
	}

	private void add(String text) {
		assertThat(this.articles.add("ovens.txt", text.getBytes(StandardCharsets.UTF_8)))
			.isInstanceOf(Addition.Added.class);
	}

	private void awaitSuggestion(String question) {
		await().atMost(Duration.ofMinutes(2))
			.untilAsserted(() -> assertThat(this.suggested.toBeginWith(100)).contains(question));
	}

	private void isAnswered(String question) {
		Answer answer = ask(question);
		assertThat(answer.outcome()).as(question).isEqualTo(Outcome.ANSWERED);
		assertThat(answer.confidence()).as(question).isGreaterThanOrEqualTo(0.8);
	}

	private Answer ask(String question) {
		return this.questions.answer(Question.of(question), AnswerListener.NONE);
	}

}
