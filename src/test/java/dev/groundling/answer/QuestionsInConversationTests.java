package dev.groundling.answer;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import dev.groundling.conversation.Conversations;
import dev.groundling.conversation.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static dev.groundling.testing.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of questions among others, with the real index, model and database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = "groundling.data.directory=target/test-data/answering")
@ExtendWith(OutputCaptureExtension.class)
class QuestionsInConversationTests {

	@Autowired
	private QuestionAnswering questions;

	@Autowired
	private Conversations conversations;

	@Autowired
	private DataSource database;

	@Test
	void repliesToSmallTalkWithoutLookingIntoTheArticles() {
		Answer answer = ask("Hi!");
		assertThat(answer).isRefused().says("I'm a bot").says("“Innovation leads science");
		assertThat(answer.citations()).isEmpty();
		assertThat(answer.confidence()).isGreaterThan(0.9);
	}

	@Test
	void buildsNoFollowUpOnSmallTalk() {
		Answer first = ask("What was the technical transaction volume in 1987?");
		askAgain("thank you!", first);
		assertThat(askAgain("and in 2018?", first).standaloneQuestion())
			.isEqualTo("What was the technical transaction volume in 2018?");
	}

	@Test
	void takesAGreetingOffAQuestion() {
		Answer answer = ask("hi, how many patents did Ningbo have in 1986?");
		assertThat(answer.standaloneQuestion()).isEqualTo("how many patents did Ningbo have in 1986?");
		assertThat(answer).isAnswered().hasSpan("7");
	}

	@Test
	void mendsAFollowUpBeforeItIsMadeWhole() {
		Answer first = ask("What was the technical transaction volume in 1987?");
		Answer second = askAgain("wht abot 2018?", first);
		assertThat(second.standaloneQuestion()).isEqualTo("What was the technical transaction volume in 2018?");
		assertThat(second).isAnswered().says("137.4 million yuan in 2018");
	}

	@Test
	void mendsTheEarlierTurnsThatAFollowUpLeansOn() {
		Turn turn = new Turn("How many patens did Ningbo have in 1986?", "There were only 7 patents.");
		Answer answer = this.questions.answer(new Question("and in 2018?", null, Set.of(), List.of(turn)),
				AnswerListener.NONE);
		assertThat(answer.standaloneQuestion()).isEqualTo("How many patents did Ningbo have in 2018?");
	}

	@Test
	void takesNoNonsenseForAFollowUp() {
		Answer first = ask("How many natural science personnel were there in 1957?");
		assertThat(askAgain("asdf", first).standaloneQuestion()).isEqualTo("asdf");
	}

	@Test
	void dragsNoOldTopicIntoANewOne() {
		Answer first = ask("How many patents did Ningbo have in 1986?");
		assertThat(askAgain("Who built the port?", first).standaloneQuestion()).isEqualTo("Who built the port?");
	}

	@Test
	void asksOfNowWithoutTheOldYear() {
		Answer first = ask("How many natural science personnel were there in 1957?");
		assertThat(askAgain("and now?", first).standaloneQuestion())
			.isEqualTo("How many natural science personnel are there now?");
	}

	@Test
	void understandsAFollowUpFromTheConversation() {
		Answer first = ask("What was the technical transaction volume in 1987?");
		Answer second = this.questions.answer(new Question("and in 2018?", first.conversationId(), Set.of(), List.of()),
				AnswerListener.NONE);
		assertThat(second.standaloneQuestion()).isEqualTo("What was the technical transaction volume in 2018?");
		assertThat(second).isAnswered().says("137.4 million yuan in 2018");
	}

	@Test
	void understandsAFollowUpFromTurnsThatComeWithTheQuestion() {
		Turn turn = new Turn("How many patents were there in Ningbo in 1986?", "There were only 7 patents.");
		Answer answer = this.questions.answer(new Question("and in 2018?", null, Set.of(), List.of(turn)),
				AnswerListener.NONE);
		assertThat(answer).isRefused();
	}

	@Test
	void rejectsAConversationThatIsNotThere() {
		assertThatExceptionOfType(QuestionRejected.class)
			.isThrownBy(
					() -> this.questions.answer(new Question("Why?", "gone", Set.of(), List.of()), AnswerListener.NONE))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("conversationId"));
	}

	@Test
	void remembersEveryTurnOfQuestionsAskedAtOnce() {
		Answer first = ask("How many patents did Ningbo have in 1986?");
		try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int year = 2001; year <= 2008; year++) {
				String question = "How many patents did Ningbo have in " + year + "?";
				askers.submit(() -> askAgain(question, first));
			}
		}
		assertThat(this.conversations.turns(first.conversationId())).extracting(Turn::question)
			.hasSize(9)
			.doesNotHaveDuplicates();
	}

	@Test
	void answersWhenTheDiskIsFull(CapturedOutput output) {
		pages(1);
		try {
			Answer answer = ask("How many patents did Ningbo have in 1986?");
			assertThat(answer).isAnswered().hasSpan("7");
			assertThat(askAgain("Who was Mrs Whitby-Smythe?", answer).standaloneQuestion()).contains("Whitby-Smythe");
		}
		finally {
			pages(Integer.MAX_VALUE);
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("can't be kept")))
			.hasSizeLessThanOrEqualTo(1);
		assertThat(output).doesNotContain("Whitby-Smythe");
	}

	// SQLite's own bound on its file fails just like a full disk.
	private void pages(int most) {
		JdbcClient.create(this.database).sql("PRAGMA max_page_count = " + most).query().listOfRows();
	}

	private Answer askAgain(String question, Answer earlier) {
		return this.questions.answer(new Question(question, earlier.conversationId(), Set.of(), List.of()),
				AnswerListener.NONE);
	}

	private Answer ask(String question) {
		return this.questions.answer(Question.of(question), AnswerListener.NONE);
	}

}
