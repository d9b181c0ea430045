package dev.groundling.telegram;

import dev.groundling.testing.FakeChat;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the bot does when it comes, goes or moves. */
class MembershipTests extends SharedBotTest {

	@Test
	void followsAGroupThatBecomesASupergroup() {
		FakeUser ann = user();
		FakeChat group = telegram().group(-newId(), "Growing");
		ann.in(group).says("@groundling_bot " + PATENTS).awaitReply();
		ann.in(group).says("@groundling_bot " + PATENTS);
		FakeChat supergroup = group.becomesSupergroup();
		assertThat(ann.in(supergroup).says("@groundling_bot " + PATENTS).awaitReply().text()).contains("7 patents");
		telegram().await("both answers", () -> group.botMessages().size() + supergroup.botMessages().size() >= 3);
	}

	@Test
	void greetsAGroupThatItIsBroughtInto() {
		FakeUser ann = user();
		FakeChat group = telegram().group(-newId(), "New readers");
		ann.addsBotTo(group);
		assertThat(group.awaitBotMessages(1).getFirst().text()).contains("groundling_bot");
	}

	@Test
	void keepsQuietWhereItWasThrownOut() {
		FakeUser ann = user();
		FakeChat group = telegram().group(-newId(), "Former readers");
		ann.in(group).says("@groundling_bot " + PATENTS);
		group.removesBot();
		assertThat(ann.says(PATENTS).awaitReply().text()).contains("7 patents");
		telegram().updates().awaitConfirmed();
	}

}
