package dev.groundling.telegram;

import dev.groundling.testing.FakeChat;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom the bot answers, and where. */
class TalkingTests extends SharedBotTest {

	@Test
	void answersEveryTextOfAPrivateChatWithAReplyToIt() {
		FakeMessage answer = user().says(PATENTS).awaitReply();
		assertThat(answer.text()).contains("only 7 patents");
		assertThat(answer.formatted("expandable_blockquote")).singleElement()
			.asString()
			.contains("As of 1986, there were only 7 patents in Ningbo.");
		assertThat(answer.buttons()).contains("Sources", "Why?", "👍", "👎");
		telegram().assertNoViolations();
	}

	@Test
	void typesWhileItWorks() {
		FakeUser ann = user();
		ann.says(PATENTS).awaitReply();
		telegram().await("typing", () -> !ann.chat().actions().isEmpty());
		assertThat(ann.chat().actions().getFirst().text("action")).isEqualTo("typing");
	}

	@Test
	void answersAForwardedTextInAPrivateChat() {
		assertThat(user().forwards(PATENTS).awaitReply().text()).contains("7 patents");
	}

	@Test
	void keepsSilentInAGroupUntilItIsSpokenTo() {
		telegram().profile().readsAllGroupMessages();
		FakeChat group = telegram().group(-newId(), "Friends");
		FakeUser ann = user().in(group);
		FakeMessage talk = ann.says("Who brings the cake?");
		settle(ann);
		assertThat(talk.replies()).isEmpty();
		assertThat(group.botMessages()).hasSize(1);
	}

	@Test
	void answersAGroupThatMentionsItsNameAnywhereAndInAnyCase() {
		FakeUser ann = user().in(telegram().group(-newId(), "Friends"));
		FakeMessage answer = ann.says("How many patents did Ningbo have in 1986, @Groundling_Bot ?").awaitReply();
		assertThat(answer.text()).contains("7 patents");
	}

	@Test
	void answersAReplyToItsOwnMessageInAGroup() {
		FakeUser ann = user().in(telegram().group(-newId(), "Friends"));
		FakeMessage answer = ann.says("@groundling_bot " + PATENTS).awaitReply();
		assertThat(ann.replies(answer, "What was the technical transaction volume in 2018?").awaitReply().text())
			.contains("137.4 million yuan");
	}

	@Test
	void answersTheMessageThatItIsCalledTo() {
		telegram().profile().readsAllGroupMessages();
		FakeUser ann = user().in(telegram().group(-newId(), "Friends"));
		FakeMessage question = ann.says(PATENTS);
		assertThat(ann.replies(question, "@groundling_bot").awaitReply().text()).contains("7 patents");
	}

	@Test
	void asksBackWhenOnlyItsNameIsCalled() {
		FakeUser ann = user().in(telegram().group(-newId(), "Friends"));
		assertThat(ann.says("@groundling_bot").awaitReply().text()).isEqualTo("What would you like to know?");
	}

	@Test
	void answersInTheTopicItIsAskedIn() {
		FakeUser ann = user();
		FakeChat forum = telegram().supergroup(-1_000_000_000_000L - newId(), "Forum");
		int topic = forum.topic(ann, "Patents");
		FakeMessage answer = ann.in(forum, topic).says("@groundling_bot " + PATENTS).awaitReply();
		assertThat(answer.thread()).isEqualTo(topic);
		telegram().await("typing in the topic",
				() -> forum.actions().stream().anyMatch((action) -> action.number("message_thread_id", 0) == topic));
	}

	@Test
	void takesATopicThatItsOwnMessageOpenedForNoReply() {
		telegram().profile().readsAllGroupMessages();
		FakeUser ann = user();
		FakeChat forum = telegram().supergroup(-1_000_000_000_000L - newId(), "Forum");
		int topic = forum.topic(ann, "Cake");
		FakeMessage talk = ann.in(forum, topic).says("Who brings the cake?");
		settle(ann.in(forum, topic));
		assertThat(talk.replies()).isEmpty();
	}

	@Test
	void keepsTheConversationsOfAGroupsMembersApart() {
		FakeChat group = telegram().group(-newId(), "Friends");
		FakeUser ann = user().in(group);
		FakeUser bob = telegram().user(newId(), "Bob", "en").in(group);
		ann.says("@groundling_bot What was the technical transaction volume in 1987?").awaitReply();
		bob.says("@groundling_bot " + PATENTS).awaitReply();
		assertThat(ann.says("@groundling_bot and in 2018?").awaitReply().text()).contains("137.4 million yuan in 2018");
	}

	@Test
	void goesOnWithTheConversationOfAPrivateChat() {
		FakeUser ann = user();
		ann.says("What was the technical transaction volume in 1987?").awaitReply();
		assertThat(ann.says("and in 2018?").awaitReply().text()).contains("137.4 million yuan in 2018");
	}

	@Test
	void saysOneLineToAStickerAndToAVoiceMessage() {
		FakeUser ann = user();
		assertThat(ann.sendsSticker().awaitReply().text()).contains("I only read text");
		assertThat(ann.sendsVoice().awaitReply().text()).contains("can’t listen");
		assertThat(ann.sendsPhoto(PATENTS).awaitReply().text()).contains("can’t look at pictures");
	}

	@Test
	void saysNothingToAStickerInAGroup() {
		telegram().profile().readsAllGroupMessages();
		FakeChat group = telegram().group(-newId(), "Friends");
		FakeUser ann = user().in(group);
		ann.sendsSticker();
		settle(ann);
		assertThat(group.botMessages()).hasSize(1);
	}

	@Test
	void speaksTheLanguageOfTheUser() {
		FakeUser mei = telegram().user(newId(), "Mei", "zh-hans");
		assertThat(mei.sendsSticker().awaitReply().text()).contains("只看得懂文字");
	}

	@Test
	void saysWhatIsWrongWithAQuestionThatIsTooLong() {
		assertThat(user().says("why ".repeat(600)).awaitReply().text()).contains("2,399 characters")
			.contains("up to 2,000");
	}

}
