package dev.groundling.telegram.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.groundling.telegram.api.Secret;
import dev.groundling.testing.BotApiCall;
import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole program, to which Telegram sends updates. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT,
		properties = { "groundling.telegram.mode=webhook", "groundling.telegram.webhook.secret=" + WebhookIT.SECRET })
class WebhookIT {

	static final String SECRET = "0123456789abcdef0123456789abcdef";

	private static final FakeBotApi TELEGRAM = FakeBotApi.start();

	private static final int PORT = freePort();

	private static final String UPDATE = "{\"update_id\": 1, \"message\": {\"message_id\": 1}}";

	private final FakeUser ann = TELEGRAM.user(7, "Ann", "en");

	@DynamicPropertySource
	static void servers(DynamicPropertyRegistry registry) throws IOException {
		// Another server's updates have the same ids, and would be known already.
		Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "webhook");
		registry.add("groundling.data.directory", data::toString);
		registry.add("groundling.telegram.api-url", TELEGRAM::url);
		registry.add("groundling.telegram.token", () -> FakeBotApi.TOKEN);
		registry.add("groundling.telegram.webhook.url", () -> "http://127.0.0.1:" + PORT + "/");
		registry.add("server.port", () -> PORT);
	}

	@AfterAll
	static void stop() {
		TELEGRAM.close();
	}

	@Test
	void answersWhatTelegramSends() {
		assertThat(this.ann.says("How many patents did Ningbo have in 1986?").awaitReply().text()).contains("7");
		TELEGRAM.await("every update taken", () -> TELEGRAM.updates().waiting() == 0);
	}

	@Test
	void tellsTelegramWhereAndWhatToSend() {
		BotApiCall call = TELEGRAM.awaitCalls("setWebhook", 1).getFirst();
		assertThat(call.text("url")).isEqualTo("http://127.0.0.1:" + PORT + WebhookPath.of(new Secret(SECRET)))
			.doesNotContain(SECRET);
		assertThat(call.text("secret_token")).isEqualTo(SECRET);
		assertThat(call.node("allowed_updates").toString()).contains("callback_query", "stopped_message_generation");
		assertThat(TELEGRAM.calls("getUpdates")).isEmpty();
	}

	@Test
	void takesUpdatesUnderTheNameThatIsKnownOutside() throws IOException {
		assertThat(post(path(), SECRET, UPDATE)).startsWith("HTTP/1.1 200");
	}

	@Test
	void hasNothingForWhoDoesNotKnowThePath() throws IOException {
		assertThat(post(WebhookPath.FOLDER + "guess", SECRET, UPDATE)).startsWith("HTTP/1.1 404");
	}

	@Test
	void hasNothingForWhoDoesNotKnowTheSecret() throws IOException {
		assertThat(post(path(), SECRET.replace('f', 'e'), UPDATE)).startsWith("HTTP/1.1 404");
		assertThat(post(path(), "", UPDATE)).startsWith("HTTP/1.1 404");
	}

	@Test
	void takesLargeUpdatesButNotEndlessOnes() throws IOException {
		assertThat(post(path(), SECRET, "{\"update_id\": 2, \"padding\": \"" + "x".repeat(300_000) + "\"}"))
			.startsWith("HTTP/1.1 200");
		assertThat(post(path(), SECRET, "{\"update_id\": 3, \"padding\": \"" + "x".repeat(1_100_000) + "\"}"))
			.startsWith("HTTP/1.1 413");
	}

	@Test
	void leavesOutWhatIsNoUpdate() throws IOException {
		assertThat(post(path(), SECRET, "no update")).startsWith("HTTP/1.1 200");
	}

	private static String path() {
		return WebhookPath.of(new Secret(SECRET));
	}

	private static String post(String path, String secret, String body) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", PORT)) {
			socket.getOutputStream()
				.write(("POST " + path + " HTTP/1.1\r\nHost: bot.example.org\r\nConnection: close\r\n"
						+ "Content-Type: application/json\r\nX-Telegram-Bot-Api-Secret-Token: " + secret
						+ "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
