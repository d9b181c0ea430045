package dev.groundling.telegram;

import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeChat;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the members of groups see of the whole program. */
@BotTest
class GroupTests {

	private static final String QUESTION = "How many patents did Ningbo have in 1986?";

	@Test
	void answersWhoMentionsItAndPassesOverTheRest(FakeBotApi telegram, FakeUser ann) {
		telegram.profile().readsAllGroupMessages();
		FakeChat group = telegram.group(-3001, "Readers");
		FakeMessage aside = ann.in(group).says(QUESTION);
		FakeMessage asked = ann.in(group).says("@groundling_bot " + QUESTION);
		assertThat(asked.awaitReply().text()).contains("7 patents");
		assertThat(aside.replies()).isEmpty();
	}

	@Test
	void answersAReplyToItsAnswer(FakeBotApi telegram, FakeUser ann) {
		FakeChat group = telegram.group(-3002, "Readers");
		FakeMessage answer = ann.in(group)
			.says("@groundling_bot What was the technical transaction volume in 1987?")
			.awaitReply();
		assertThat(ann.in(group).replies(answer, "and in 2018?").awaitReply().text()).contains("137.4 million");
	}

	@Test
	void answersInTheTopicItWasAskedIn(FakeBotApi telegram, FakeUser ann) {
		FakeChat forum = telegram.supergroup(-1_000_000_003_003L, "Forum");
		int topic = forum.topic(ann, "Patents");
		FakeMessage answer = ann.in(forum, topic).says("@groundling_bot " + QUESTION).awaitReply();
		assertThat(answer.thread()).isEqualTo(topic);
		assertThat(forum.actions())
			.allSatisfy((action) -> assertThat(action.number("message_thread_id", 0)).isEqualTo(topic));
	}

	@Test
	void followsAGroupThatBecomesASupergroup(FakeBotApi telegram, FakeUser ann) {
		FakeChat group = telegram.group(-3004, "Growing");
		ann.in(group).says("@groundling_bot " + QUESTION).awaitReply();
		ann.in(group).says("@groundling_bot " + QUESTION);
		FakeChat supergroup = group.becomesSupergroup();
		assertThat(ann.in(supergroup).says("@groundling_bot " + QUESTION).awaitReply().text()).contains("7 patents");
		telegram.await("both answers", () -> group.botMessages().size() + supergroup.botMessages().size() >= 3);
	}

	@Test
	void greetsAGroupThatItIsBroughtInto(FakeBotApi telegram, FakeUser ann) {
		FakeChat group = telegram.group(-3005, "New readers");
		ann.addsBotTo(group);
		assertThat(group.awaitBotMessages(1).getFirst().text()).contains("groundling_bot");
	}

	@Test
	void keepsQuietWhereItWasThrownOut(FakeBotApi telegram, FakeUser ann) {
		FakeChat group = telegram.group(-3006, "Former readers");
		ann.in(group).says("@groundling_bot " + QUESTION);
		group.removesBot();
		assertThat(ann.says(QUESTION).awaitReply().text()).contains("7 patents");
		telegram.updates().awaitConfirmed();
	}

}
