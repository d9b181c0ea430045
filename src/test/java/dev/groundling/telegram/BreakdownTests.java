package dev.groundling.telegram;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import dev.groundling.testing.BotApiCall;
import dev.groundling.testing.BotApiFault;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What users see of the whole program while Telegram or the way to it is unwell. */
class BreakdownTests extends SharedBotTest {

	@Test
	void sendsPlainTextWhenTelegramRefusesTheFormatting() {
		FakeUser ann = user();
		telegram().next("sendMessage", ann.chat(),
				BotApiFault.refusal(400, "Bad Request: can't parse entities: Unsupported start tag \"x\""));
		FakeMessage answer = ann.says(PATENTS).awaitReply();
		assertThat(answer.text()).contains("7 patents").doesNotContain("<b>");
		assertThat(answer.entities()).isEmpty();
	}

	@Test
	void waitsAsLongAsTelegramAsksWhileOthersGoOn() {
		FakeUser ann = user();
		FakeUser bob = user();
		telegram().next("sendMessage", ann.chat(), BotApiFault.tooMany(3));
		FakeMessage slow = ann.says(PATENTS);
		FakeMessage fast = bob.says(PATENTS);
		FakeMessage held = slow.awaitReply();
		assertThat(fast.awaitReply().sent()).isBefore(held.sent());
		List<BotApiCall> sends = sends(ann);
		assertThat(Duration.between(sends.getFirst().time(), sends.getLast().time()))
			.isGreaterThanOrEqualTo(Duration.ofMillis(2990));
	}

	@Test
	void sendsAgainAfterAGatewaysError() {
		FakeUser ann = user();
		telegram().next("sendMessage", ann.chat(), BotApiFault.badGateway(), BotApiFault.badGateway());
		FakeMessage question = ann.says(PATENTS);
		assertThat(question.awaitReply().text()).contains("7 patents");
		assertThat(question.replies()).hasSize(1);
	}

	@Test
	void bringsAnAnswerThatWasLostOnTheWay() {
		FakeUser ann = user();
		telegram().next("sendMessage", ann.chat(), BotApiFault.drop());
		FakeMessage question = ann.says(PATENTS);
		question.awaitReply().awaitText("7 patents");
		assertThat(question.replies()).hasSize(1);
	}

	@Test
	void doesNotRepeatAnAnswerWhoseReceiptWasLost() {
		FakeUser ann = user();
		telegram().next("sendMessage", ann.chat(), BotApiFault.drop().afterTakingEffect());
		FakeMessage question = ann.says(PATENTS);
		question.awaitReply().awaitText("7 patents");
		settle(ann);
		assertThat(question.replies()).filteredOn((reply) -> reply.text().contains("7 patents")).hasSize(1);
	}

	@Test
	void answersOnceWhatIsDeliveredTwice() {
		FakeUser ann = user();
		FakeMessage question = ann.says(PATENTS);
		question.awaitReply();
		telegram().updates().repeat(question);
		settle(ann);
		assertThat(question.replies()).hasSize(1);
	}

	@Test
	void answersWhatComesUnderASmallerNumberThanBefore() {
		FakeUser ann = user();
		telegram().updates().fallTo(500);
		assertThat(ann.says(PATENTS).awaitReply().text()).contains("7 patents");
		telegram().updates().awaitConfirmed();
	}

	@Test
	void passesOverAnUpdateThatMakesNoSense() {
		FakeUser ann = user();
		telegram().updates().addRaw("\"message\": {\"message_id\": \"none\", \"date\": 99999999999, \"chat\": 3}");
		telegram().updates().addRaw("\"brand_new_kind\": {\"id\": 1}");
		assertThat(ann.says(PATENTS).awaitReply().text()).contains("7 patents");
		telegram().updates().awaitConfirmed();
	}

	@Test
	void pollsOnAfterEveryFaultOfGetUpdates() {
		FakeUser ann = user();
		telegram().next("getUpdates", BotApiFault.badGateway(), BotApiFault.garbage(), BotApiFault.drop(),
				BotApiFault.refusal(409, "Conflict: terminated by other getUpdates request; make sure that only one "
						+ "bot instance is running"));
		FakeMessage wakes = ann.says("How many makers are there?");
		assertThat(wakes.awaitReply().text()).contains("11,000");
		assertThat(ann.says(PATENTS).awaitReply().text()).contains("7 patents");
	}

	@Test
	void pollsNoSoonerThanTelegramAsks() {
		FakeUser ann = user();
		ann.says("How many makers are there?").awaitReply();
		telegram().next("getUpdates", BotApiFault.tooMany(3));
		ann.says("And how many patents were there in 1986?");
		telegram().updates().awaitConfirmed();
		List<BotApiCall> polls = telegram().calls("getUpdates");
		assertThat(gaps(polls)).anyMatch((gap) -> gap.compareTo(Duration.ofMillis(2990)) >= 0);
	}

	private static List<Duration> gaps(List<BotApiCall> calls) {
		return IntStream.range(1, calls.size())
			.mapToObj((i) -> Duration.between(calls.get(i - 1).time(), calls.get(i).time()))
			.toList();
	}

	@Test
	void answersAfterAButtonWhoseQueryHasExpired() {
		FakeUser ann = user();
		FakeMessage answer = ann.says(PATENTS).awaitReply();
		telegram().next("answerCallbackQuery", BotApiFault.refusal(400,
				"Bad Request: query is too old and response timeout expired or query ID is invalid"));
		ann.taps(answer, "Sources");
		assertThat(ann.chat().awaitBotMessages(2).get(1).text()).contains("7 patents");
	}

	@Test
	void answersWhereItsTypingCannotBeShown() {
		FakeUser ann = user();
		telegram().always("sendChatAction", ann.chat(), BotApiFault.stall());
		assertThat(ann.says(PATENTS).awaitReply().text()).contains("7 patents");
	}

	private List<BotApiCall> sends(FakeUser user) {
		return telegram().calls("sendMessage")
			.stream()
			.filter((call) -> Long.valueOf(user.chat().id()).equals(call.chat()))
			.toList();
	}

}
