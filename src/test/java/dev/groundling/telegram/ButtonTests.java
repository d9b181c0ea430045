package dev.groundling.telegram;

import java.util.List;

import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the buttons below an answer do. */
class ButtonTests extends SharedBotTest {

	@Test
	void showsTheSourcesWithTheQuoteMarked() {
		FakeUser ann = user();
		FakeMessage answer = ann.says(PATENTS).awaitReply();
		ann.taps(answer, "Sources").awaitAnswer();
		FakeMessage sources = answer.awaitReply();
		assertThat(sources.formatted("bold")).anyMatch((bold) -> bold.contains("there were only 7 patents"));
		telegram().assertNoViolations();
	}

	@Test
	void showsTheSourcesOfAnAnswerThatTelegramHasNoAccessToAnyMore() {
		FakeUser ann = user();
		FakeMessage answer = ann.says(PATENTS).awaitReply();
		ann.tapsLongAfter(answer, "Sources").awaitAnswer();
		assertThat(answer.awaitReply().text()).contains("only 7 patents");
	}

	@Test
	void tellsWhatAnAnswerRestsOn() {
		FakeUser ann = user();
		FakeMessage answer = ann.says(PATENTS).awaitReply();
		ann.taps(answer, "Why?").awaitAnswer();
		assertThat(answer.awaitReply().text()).contains(PATENTS).contains("without a model").contains("words #1");
	}

	@Test
	void notesAThumbAndShowsWhichOne() {
		FakeUser ann = user();
		FakeMessage answer = ann.says(PATENTS).awaitReply();
		assertThat(ann.taps(answer, "👍").awaitNotice()).isEqualTo("Noted, thank you.");
		telegram().await("the thumb", () -> answer.buttons().contains("✓ 👍"));
		ann.taps(answer, "👎").awaitNotice();
		telegram().await("the other thumb", () -> answer.buttons().containsAll(List.of("👍", "✓ 👎")));
		ann.taps(answer, "👎").awaitNotice();
		telegram().assertNoViolations();
	}

	@Test
	void letsAnybodyOfAGroupTap() {
		FakeUser ann = user().in(telegram().group(-newId(), "Friends"));
		FakeMessage answer = ann.says("@groundling_bot " + PATENTS).awaitReply();
		FakeUser bob = telegram().user(newId(), "Bob", "zh").in(ann.chat());
		assertThat(bob.taps(answer, "👍").awaitNotice()).isEqualTo("记下了，谢谢。");
	}

	@Test
	void saysThatAnAnswerIsTooOldWhenItIsNotKnownAnyMore() {
		FakeUser ann = user();
		FakeMessage answer = ann.says(PATENTS).awaitReply();
		ann.says("/new").awaitReply();
		assertThat(ann.taps(answer, "Sources").awaitNotice()).isEqualTo("That is too old to be shown.");
		assertThat(ann.taps(answer, "Why?").awaitAnswer().path("show_alert").asBoolean()).isTrue();
	}

	@Test
	void showsNoAnswerOfAnotherChat() {
		FakeMessage answer = user().says(PATENTS).awaitReply();
		String id = answer.keys().getFirst().path("callback_data").asString();
		FakeUser eve = user();
		FakeMessage own = eve.says(PATENTS).awaitReply();
		telegram().updates().addRaw("""
				"callback_query": {"id": "%d", "chat_instance": "1", "data": "%s",
					"from": {"id": %d, "is_bot": false, "first_name": "Eve"},
					"message": {"message_id": %d, "date": 0, "chat": {"id": %d, "type": "private"}}}
				""".formatted(newId(), id, eve.chat().id(), own.id(), eve.chat().id()));
		settle(eve);
		assertThat(own.replies()).isEmpty();
	}

}
