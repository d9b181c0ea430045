package dev.groundling.telegram.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import dev.groundling.testing.BotApiFault;
import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class PollerTests {

	@TempDir
	private Path data;

	private final FakeBotApi telegram = FakeBotApi.start();

	private final FakeUser ann = this.telegram.user(7, "Ann", "en");

	@AfterEach
	void stop() {
		this.telegram.close();
	}

	@Test
	void answersWhatIsAsked() {
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			assertThat(this.ann.says("Hello <you>").awaitReply().text()).isEqualTo("You said: Hello <you>");
			TestBot.await("confirmed", () -> this.telegram.updates().waiting() == 0);
		}
		this.telegram.assertNoViolations();
	}

	@Test
	void goesOnAfterAnUpdateThatTheLibraryCannotRead(CapturedOutput output) {
		this.telegram.updates().addRaw("\"message\": {\"message_id\": \"three\", \"text\": \"private words\"}");
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			assertThat(this.ann.says("Still there?").awaitReply().text()).contains("Still there?");
			TestBot.await("confirmed", () -> this.telegram.updates().waiting() == 0);
		}
		assertThat(output).contains("can't be read and is left out").doesNotContain("private words");
	}

	@Test
	void goesOnWhenTheHandlerThrowsAnything(CapturedOutput output) {
		UpdateHandler handler = (update, waited, replies) -> {
			if (update.getMessage().getText().equals("private words")) {
				throw new StackOverflowError(update.getMessage().getText());
			}
			TestBot.echo().handle(update, waited, replies);
		};
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			assertThat(this.ann.says("private words").awaitReply().text()).contains("went wrong");
			assertThat(this.ann.says("and now?").awaitReply().text()).contains("and now?");
		}
		assertThat(output).contains("StackOverflowError").doesNotContain("private words");
	}

	@Test
	void takesUpdatesWhoseIdsHaveFallen() {
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.says("before").awaitReply();
			this.telegram.updates().fallTo(50);
			assertThat(this.ann.says("after").awaitReply().text()).contains("after");
			TestBot.await("confirmed", () -> this.telegram.updates().waiting() == 0);
		}
	}

	@Test
	void answersAnUpdateOnceThatComesTwice() {
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			FakeMessage question = this.ann.says("once");
			question.awaitReply();
			this.telegram.updates().repeat(question);
			TestBot.await("confirmed", () -> this.telegram.updates().waiting() == 0);
			this.ann.says("next").awaitReply();
			assertThat(question.replies()).hasSize(1);
		}
	}

	@Test
	void saysOnceThatAnotherProgramPollsAndTriesAgain(CapturedOutput output) {
		this.telegram.next("getUpdates", BotApiFault.refusal(409, "Conflict: terminated by other getUpdates request"),
				BotApiFault.refusal(409, "Conflict: terminated by other getUpdates request"));
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.says("Anyone?").awaitReply();
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("ERROR"))).singleElement()
			.asString()
			.contains("Another program gets this bot's updates");
	}

	@Test
	void waitsAsLongAsTelegramAsksTo() {
		this.telegram.next("getUpdates", BotApiFault.tooMany(2));
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.says("Anyone?").awaitReply();
		}
		var calls = this.telegram.calls("getUpdates");
		assertThat(calls.get(1).time()).isAfterOrEqualTo(calls.get(0).time().plusSeconds(2));
	}

	@Test
	void recoversFromPagesOfHtmlAndBrokenConnections(CapturedOutput output) {
		this.telegram.next("getUpdates", BotApiFault.badGateway(), BotApiFault.drop(), BotApiFault.garbage(),
				BotApiFault.status(200, "<html>"));
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.says("Anyone?").awaitReply();
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("WARN"))).singleElement()
			.asString()
			.contains("Telegram can't be reached");
		assertThat(output).contains("updates come in again");
	}

	@Test
	void isOffWithOneLineIfTheTokenIsWrong(CapturedOutput output) {
		this.telegram.always("*", BotApiFault.refusal(401, "Unauthorized"));
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			TestBot.await("a wrong token",
					() -> bot.part(ChannelState.class).now().kind() == ChannelState.Kind.WRONG_TOKEN);
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("ERROR"))).singleElement()
			.asString()
			.contains("groundling.telegram.token");
		assertThat(this.telegram.calls()).hasSize(1);
	}

	@Test
	void endsAWebhookThatSomebodyHasSetAndSaysSo(CapturedOutput output) throws Exception {
		String url = this.telegram.url() + "/bot" + FakeBotApi.TOKEN + "/setWebhook?url=http://127.0.0.1:1/hidden";
		HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding());
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			assertThat(this.ann.says("Hello").awaitReply().text()).contains("Hello");
		}
		assertThat(output).contains("Telegram sent this bot's updates to 127.0.0.1; that is ended")
			.doesNotContain("hidden");
	}

	@Test
	void asksForTheKindsOfUpdatesThatTheBotKnows() {
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			assertThat(this.telegram.awaitCalls("getUpdates", 1).getFirst().node("allowed_updates").toString())
				.isEqualTo("[\"message\",\"edited_message\",\"callback_query\",\"inline_query\","
						+ "\"chosen_inline_result\",\"my_chat_member\",\"stopped_message_generation\"]");
		}
	}

	@Test
	void connectsOnceTelegramIsThere() {
		this.telegram.next("getMe", BotApiFault.badGateway(), BotApiFault.drop());
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			assertThat(this.ann.says("Hello").awaitReply().text()).contains("Hello");
			assertThat(bot.part(BotProfile.class).username()).isEqualTo("groundling_bot");
		}
	}

	@Test
	void tellsTheTokenInNoLineOfTheLog(CapturedOutput output) {
		this.telegram.next("getMe", BotApiFault.drop(), BotApiFault.status(404, "<html>"), BotApiFault.garbage());
		this.telegram.next("getUpdates", BotApiFault.drop(), BotApiFault.badGateway(), BotApiFault.garbage());
		this.telegram.next("sendMessage", BotApiFault.badGateway(),
				BotApiFault.refusal(400, "Bad Request: bot" + FakeBotApi.TOKEN + " is wrong"));
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.says("Hello").awaitReply();
		}
		assertThat(output).contains("can't be reached").doesNotContain("AAFake");
	}

}
