package dev.groundling.telegram.message;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import dev.groundling.language.Language;
import dev.groundling.telegram.message.ArticlesMessage.Shelved;
import dev.groundling.telegram.message.HelpMessage.Situation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the bot tells of itself. */
class OwnMessagesTests {

	@Test
	void greetsWithWhatItKnowsAndWhatCanBeAsked() {
		List<Bubble> greeting = new StartMessage(Wording.ENGLISH).of(List.of("Ningbo's rise"), List.of("How many?"));
		assertThat(Answers.html(greeting)).isEqualTo(
				"""
						Hello. Ask me anything about this article. I answer only from what it says, and show you where it says so.

						• <b>Ningbo's rise</b>

						You could ask:""");
		assertThat(Answers.labels(greeting.getFirst())).containsExactly(List.of("How many?"));
	}

	@Test
	void greetsWithAFewOfManyTitles() {
		assertThat(Answers
			.plain(new StartMessage(Wording.ENGLISH).of(List.of("A", "B", "C", "D", "E", "F", "G"), List.of())))
			.contains("these articles")
			.endsWith("• E\n… and 2 more: /sources");
	}

	@Test
	void saysThatItKnowsNothingYet() {
		assertThat(Answers.plain(new StartMessage(Wording.ENGLISH).of(List.of(), List.of())))
			.contains("no articles yet");
	}

	@Test
	void tellsHowToTalkToItAlone() {
		assertThat(Answers
			.plain(new HelpMessage(Wording.ENGLISH).of(new Situation(false, false, true, false, "ningbo_bot", ".md"))))
			.contains("Just write your question", "write @ningbo_bot and your question",
					"/new – Begin a new conversation")
			.doesNotContain("/status", "As an admin");
	}

	@Test
	void tellsAGroupWhatItSees() {
		assertThat(Answers
			.plain(new HelpMessage(Wording.ENGLISH).of(new Situation(true, false, false, false, "ningbo_bot", ".md"))))
			.contains("mention @ningbo_bot", "I see only messages that mention me");
		assertThat(Answers
			.plain(new HelpMessage(Wording.ENGLISH).of(new Situation(true, true, false, false, "ningbo_bot", ".md"))))
			.contains("I can see all messages");
	}

	@Test
	void tellsAdminsWhatOnlyTheyCanDo() {
		assertThat(Answers.plain(new HelpMessage(Wording.ENGLISH)
			.of(new Situation(false, false, false, true, "ningbo_bot", ".txt, .md"))))
			.contains("send me a file (.txt, .md)", "/status", "/reload");
	}

	@Test
	void listsTheArticles() {
		assertThat(
				Answers.html(new ArticlesMessage(Wording.ENGLISH).of(
						List.of(new Shelved("A & B", Language.ENGLISH, LocalDate.of(2019, 8, 18), 1,
								"https://example.org/a"), new Shelved("丙", Language.CHINESE, null, 12, null)),
						List.of())))
			.isEqualTo("""
					I answer from these 2 articles:

					<b><a href="https://example.org/a">A &amp; B</a></b>
					Aug 18, 2019 · English · 1 passage

					<b>丙</b>
					Chinese · 12 passages""");
	}

	@Test
	void tellsAdminsWhatCouldNotBeRead() {
		assertThat(Answers.plain(new ArticlesMessage(Wording.ENGLISH).of(List.of(), List.of("a.pdf: is a picture."))))
			.isEqualTo("I have no articles yet.\n\nThis file couldn’t be read:\n• a.pdf: is a picture.");
	}

	@Test
	void tellsAdminsHowItIsDoing() {
		assertThat(Answers.plain(new StatusMessage(Wording.ENGLISH)
			.of(new StatusMessage.State(1, 30, 0, null, 0, Duration.ofSeconds(3), Duration.ofHours(5)))))
			.isEqualTo("1 article, 30 passages\nAnswers quoted, no model\nNobody is waiting\n"
					+ "Last word from Telegram 3 seconds ago\nUp for 5 hours");
	}

	@Test
	void tellsAdminsWhatIsAmiss() {
		assertThat(Answers.plain(new StatusMessage(Wording.ENGLISH)
			.of(new StatusMessage.State(0, 0, 2, "openai:gpt", 3, null, Duration.ofSeconds(30)))))
			.isEqualTo("No articles, 0 passages\n2 files couldn’t be read: /sources\nAnswers written by openai:gpt\n"
					+ "3 questions are waiting\nNo word from Telegram yet\nUp for 30 seconds");
	}

}
