package dev.groundling.telegram;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

import dev.groundling.testing.BotApiCall;
import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import dev.groundling.testing.GroundlingProcess;
import dev.groundling.testing.GroundlingProcess.Ended;
import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program as a bot: how it starts, ends and is reached. */
class TelegramIT {

	private static final String QUESTION = "How many patents did Ningbo have in 1986?";

	private static final int TERMINATED = 128 + 15;

	@TempDir
	private Path data;

	private final FakeBotApi telegram = FakeBotApi.start();

	private final FakeUser ann = this.telegram.user(7, "Ann", "en");

	@AfterEach
	void close() {
		this.telegram.close();
	}

	@Test
	void goesOnWithAConversationAfterARestart() throws Exception {
		try (GroundlingProcess bot = TelegramProgram.start(this.telegram, this.data)) {
			this.ann.says("What was the technical transaction volume in 1987?").awaitReply();
			bot.stop();
			assertThat(bot.awaitEnd().exitCode()).isEqualTo(TERMINATED);
		}
		FakeMessage second = this.ann.says("and in 2018?");
		try (GroundlingProcess bot = TelegramProgram.start(this.telegram, this.data)) {
			bot.awaitPort();
			assertThat(second.awaitReply().text()).contains("137.4 million");
		}
		assertThat(this.ann.chat().botMessages()).hasSize(2);
		this.telegram.assertNoViolations();
	}

	@Test
	void finishesTheAnswerItIsWritingBeforeItStops() throws Exception {
		String text = "As of 1986, there were only 7 patents in Ningbo. [1]";
		try (ScriptedModel model = ScriptedModel.start()
			.otherwise((request) -> ModelReply.text(text).slowly(Duration.ofMillis(300)));
				GroundlingProcess bot = TelegramProgram.start(this.telegram, this.data,
						"--groundling.model.provider=openai", "--groundling.model.name=scripted",
						"--groundling.model.api-key=secret", "--groundling.model.base-url=" + model.url() + "/v1")) {
			bot.awaitPort();
			FakeMessage question = this.ann.says(QUESTION);
			this.telegram.await("the writing of an answer", () -> !model.requests().isEmpty());
			bot.stop();
			assertThat(question.awaitReply().text()).contains("7 patents");
			assertThat(bot.awaitEnd().exitCode()).isEqualTo(TERMINATED);
		}
		this.telegram.assertNoViolations();
		assertThat(this.telegram.updates().waiting()).isZero();
	}

	@Test
	void showsAGrowingDraftThatEndsInTheCheckedAnswer() throws Exception {
		String text = "As of 1986, there were only 7 patents in Ningbo. [1]";
		try (ScriptedModel model = ScriptedModel.start()
			.otherwise((request) -> ModelReply.text(text + " " + text).slowly(Duration.ofMillis(200)));
				GroundlingProcess bot = TelegramProgram.start(this.telegram, this.data,
						"--groundling.model.provider=openai", "--groundling.model.name=scripted",
						"--groundling.model.api-key=secret", "--groundling.model.base-url=" + model.url() + "/v1")) {
			bot.awaitPort();
			assertThat(this.ann.says(QUESTION).awaitReply().text()).contains("7 patents");
			assertThat(this.ann.chat().drafts()).isNotEmpty();
		}
		this.telegram.assertNoViolations();
		this.telegram.assertLimitsKept();
	}

	@Test
	void keepsItsTokenOutOfTheLog() throws Exception {
		try (GroundlingProcess bot = TelegramProgram.start(this.telegram, this.data, "--logging.level.root=DEBUG",
				"--logging.file.name=" + this.data.resolve("bot.log"), "--logging.threshold.console=INFO")) {
			bot.awaitPort();
			this.ann.says(QUESTION).awaitReply();
			this.telegram.next("sendMessage", dev.groundling.testing.BotApiFault.badGateway());
			this.ann.says(QUESTION).awaitReply();
			bot.stop();
			Ended ended = bot.awaitEnd();
			assertThat(bot.log() + ended.output() + ended.error()).doesNotContain(FakeBotApi.TOKEN)
				.doesNotContain(FakeBotApi.TOKEN.split(":")[1]);
			assertThat(this.data.resolve("bot.log")).content().doesNotContain(FakeBotApi.TOKEN.split(":")[1]);
		}
	}

	@Test
	void servesWithoutTheBotAndSaysSoOnceWhenTheTokenIsWrong() throws Exception {
		try (GroundlingProcess bot = GroundlingProcess.start(this.data, "--server.port=0",
				"--groundling.telegram.token=7:wrong", "--groundling.telegram.api-url=" + this.telegram.url())) {
			int port = bot.awaitPort();
			assertThat(post(port, "/api/ask", "{\"question\": \"" + QUESTION + "\"}").body()).contains("7 patents");
			bot.stop();
			String log = bot.log() + bot.awaitEnd().output();
			assertThat(log.lines().filter((line) -> line.contains("groundling.telegram.token"))).hasSize(1);
			assertThat(log).doesNotContain("7:wrong").doesNotContain("\tat ");
		}
	}

	@Test
	void saysHowToTurnTheBotOnWhenThereIsNoToken() throws Exception {
		try (GroundlingProcess bot = GroundlingProcess.start(this.data, "--server.port=0")) {
			int port = bot.awaitPort();
			assertThat(bot.log()).contains("groundling.telegram.token");
			assertThat(post(port, "/api/ask", "{\"question\": \"" + QUESTION + "\"}").body()).contains("7 patents");
		}
	}

	@Test
	void answersWhatComesByWebhookAndTurnsAwayWhoeverDoesNotKnowTheSecret() throws Exception {
		int port = freePort();
		try (GroundlingProcess bot = TelegramProgram.start(this.telegram, this.data, "--server.port=" + port,
				"--groundling.telegram.mode=webhook", "--groundling.telegram.webhook.url=http://127.0.0.1:" + port,
				"--groundling.telegram.webhook.secret=a-secret-of-the-tests")) {
			bot.awaitPort();
			assertThat(this.ann.says(QUESTION).awaitReply().text()).contains("7 patents");
			BotApiCall webhook = this.telegram.awaitCalls("setWebhook", 1).getFirst();
			assertThat(webhook.text("secret_token")).isEqualTo("a-secret-of-the-tests");
			String path = URI.create(webhook.text("url")).getPath();
			assertThat(post(port, path, "{\"update_id\": 1}").statusCode()).isBetween(401, 404);
			assertThat(this.telegram.calls("getUpdates")).isEmpty();
		}
		this.telegram.assertNoViolations();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static HttpResponse<String> post(int port, String path, String body)
			throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
		}
	}

}
