package dev.groundling.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookDeliveryTests {

	private final FakeBotApi telegram = FakeBotApi.start();

	private final List<String> taken = new CopyOnWriteArrayList<>();

	private final List<String> secrets = new CopyOnWriteArrayList<>();

	private final HttpServer bot = server();

	private static HttpServer server() {
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@BeforeEach
	void listen() {
		this.bot.createContext("/hook", this::take);
		this.bot.start();
	}

	// The first try of everything goes wrong.
	private void take(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		boolean again = this.taken.contains(body);
		this.taken.add(body);
		this.secrets.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token")));
		exchange.sendResponseHeaders(again ? 200 : 500, -1);
		exchange.close();
	}

	@AfterEach
	void close() {
		this.bot.stop(0);
		this.telegram.close();
	}

	@Test
	void postsEachUpdateWithTheSecretUntilItIsTaken() throws Exception {
		call("setWebhook", "url=http://127.0.0.1:" + this.bot.getAddress().getPort() + "/hook&secret_token=s-1");
		FakeUser ann = this.telegram.user(7, "Ann", "en");
		ann.says("Hello");
		ann.says("World");
		this.telegram.updates().awaitConfirmed();
		assertThat(this.taken).hasSize(4);
		assertThat(this.taken.getFirst()).isEqualTo(this.taken.get(1)).contains("Hello");
		assertThat(this.secrets).containsOnly("s-1");
		assertThat(call("getWebhookInfo", "")).contains("\"pending_update_count\":0");
		this.telegram.assertNoViolations();
	}

	@Test
	void givesTheUpdatesToAPollerOnceThereIsNoWebhook() throws Exception {
		call("setWebhook", "url=http://127.0.0.1:" + this.bot.getAddress().getPort() + "/nowhere");
		this.telegram.user(7, "Ann", "en").says("Hello");
		call("deleteWebhook", "drop_pending_updates=false");
		assertThat(call("getUpdates", "timeout=0&limit=5")).contains("Hello");
		this.telegram.assertNoViolations();
	}

	private String call(String method, String form) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI uri = URI.create(this.telegram.url() + "/bot" + FakeBotApi.TOKEN + "/" + method);
			return client
				.send(HttpRequest.newBuilder(uri)
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(form))
					.build(), BodyHandlers.ofString())
				.body();
		}
	}

}
