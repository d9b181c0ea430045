package dev.groundling.telegram;

import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of messages that are edited. */
class EditingTests extends SharedBotTest {

	private static final String VOLUME = "What was the technical transaction volume in 2018?";

	@Test
	void changesItsAnswerIntoThatToTheEditedQuestion() {
		FakeUser ann = user();
		FakeMessage question = ann.says(PATENTS);
		FakeMessage answer = question.awaitReply();
		ann.edits(question, VOLUME);
		answer.awaitText("137.4 million yuan");
		assertThat(question.replies()).hasSize(1);
		telegram().assertNoViolations();
	}

	@Test
	void leavesItsAnswerAloneWhenNothingHasChanged() {
		FakeUser ann = user();
		FakeMessage question = ann.says(PATENTS);
		FakeMessage answer = question.awaitReply();
		ann.edits(question, PATENTS);
		settle(ann);
		assertThat(answer.edits()).hasSize(1);
	}

	@Test
	void mendsARefusedQuestionInPlace() {
		FakeUser ann = user();
		FakeMessage question = ann.says("why ".repeat(600));
		FakeMessage line = question.awaitReply();
		ann.edits(question, PATENTS);
		line.awaitText("7 patents");
	}

	@Test
	void makesNoQuestionOfAnEditedCommand() {
		FakeUser ann = user();
		FakeMessage command = ann.says("/help");
		FakeMessage help = command.awaitReply();
		ann.edits(command, PATENTS);
		settle(ann);
		assertThat(help.edits()).hasSize(1);
		assertThat(command.replies()).hasSize(1);
	}

	@Test
	void answersAGroupsMessageThatMentionsItOnlyAfterAnEdit() {
		telegram().profile().readsAllGroupMessages();
		FakeUser ann = user().in(telegram().group(-newId(), "Friends"));
		FakeMessage talk = ann.says(PATENTS);
		ann.edits(talk, "@groundling_bot " + PATENTS);
		assertThat(talk.awaitReply().text()).contains("7 patents");
	}

}
