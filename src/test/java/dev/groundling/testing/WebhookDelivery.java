package dev.groundling.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import dev.groundling.testing.FakeUpdates.Waiting;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Posts updates to the bot while a webhook is set, each until it is taken. */
final class WebhookDelivery {

	/** Telegram waits longer. */
	private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

	private final BotWorld world;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private volatile String url = "";

	private volatile String secret = "";

	private volatile String lastError = "";

	WebhookDelivery(BotWorld world) {
		this.world = world;
	}

	void start() {
		Thread.ofVirtual().name("fake-webhook").start(this::run);
	}

	void set(BotApiCall call, String where) {
		this.url = where;
		this.secret = call.text("secret_token");
		this.world.updates().webhook(call, !where.isEmpty());
	}

	ObjectNode info() {
		ObjectNode info = JsonMapper.shared()
			.createObjectNode()
			.put("url", this.url)
			.put("has_custom_certificate", false)
			.put("pending_update_count", this.world.updates().waiting());
		return this.lastError.isEmpty() ? info : info.put("last_error_message", this.lastError);
	}

	private void run() {
		while (!this.world.isClosed()) {
			this.world.waitFor(Duration.ofDays(1), () -> !this.url.isEmpty() && this.world.updates().first() != null);
			Waiting next = this.world.updates().first();
			if (next != null && !this.url.isEmpty()) {
				if (post(next)) {
					this.world.updates().delivered(next);
				}
				else {
					this.world.waitFor(BETWEEN_TRIES, this.world::isClosed);
				}
			}
		}
	}

	private boolean post(Waiting update) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.url))
			.timeout(Duration.ofSeconds(30))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(update.json()));
		if (!this.secret.isEmpty()) {
			request.header("X-Telegram-Bot-Api-Secret-Token", this.secret);
		}
		try {
			int status = this.http.send(request.build(), BodyHandlers.discarding()).statusCode();
			this.lastError = (status / 100 == 2) ? "" : "Wrong response from the webhook: " + status;
		}
		catch (IOException ex) {
			this.lastError = "Connection failed";
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.lastError = "Interrupted";
		}
		return this.lastError.isEmpty();
	}

}
