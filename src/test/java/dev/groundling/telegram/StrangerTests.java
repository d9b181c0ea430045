package dev.groundling.telegram;

import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeChat;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A bot that is for certain people only. */
@TestPropertySource(properties = { "groundling.data.directory=target/test-data/closed-bot",
		"groundling.telegram.allowed-users=77" })
class StrangerTests extends BotTest {

	private static final FakeBotApi TELEGRAM = started("closed-bot");

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		registry.add("groundling.telegram.api-url", TELEGRAM::url);
	}

	@Override
	FakeBotApi telegram() {
		return TELEGRAM;
	}

	@Test
	void answersWhoIsOnTheList() {
		assertThat(TELEGRAM.user(77, "Ann", "en").says(PATENTS).awaitReply().text()).contains("7 patents");
	}

	@Test
	void tellsAStrangerOnce() {
		FakeUser eve = user();
		assertThat(eve.says(PATENTS).awaitReply().text()).contains("for certain people only");
		eve.says("/start");
		eve.sendsSticker();
		TELEGRAM.user(77, "Ann", "en").says(PATENTS).awaitReply();
		TELEGRAM.updates().awaitConfirmed();
		assertThat(eve.chat().botMessages()).hasSize(1);
	}

	@Test
	void keepsSilentToAStrangerInAGroup() {
		FakeChat group = TELEGRAM.group(-newId(), "Friends");
		FakeMessage question = user().in(group).says("@groundling_bot " + PATENTS);
		settle(TELEGRAM.user(77, "Ann", "en").in(group));
		assertThat(question.replies()).isEmpty();
	}

	@Test
	void offersAStrangerNothingInline() {
		assertThat(user().asksInline(PATENTS).awaitResults()).isEmpty();
		assertThat(TELEGRAM.user(77, "Ann", "en").asksInline(PATENTS).awaitAnswer().path("is_personal").asBoolean())
			.isTrue();
	}

	@Test
	void takesNoTapOfAStranger() {
		FakeChat group = TELEGRAM.group(-newId(), "Friends");
		FakeMessage answer = TELEGRAM.user(77, "Ann", "en").in(group).says("@groundling_bot " + PATENTS).awaitReply();
		user().in(group).taps(answer, "Sources").awaitAnswer();
		settle(TELEGRAM.user(77, "Ann", "en").in(group));
		assertThat(answer.replies()).isEmpty();
	}

}
