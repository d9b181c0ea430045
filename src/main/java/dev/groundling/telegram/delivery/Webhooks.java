package dev.groundling.telegram.delivery;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.groundling.telegram.TelegramSettings.Webhook;
import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.api.BotApi;
import dev.groundling.telegram.api.Secret;
import dev.groundling.telegram.api.UpdateFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;

/** Tells Telegram where to send updates, or that they are fetched. */
final class Webhooks {

	private static final Logger log = LoggerFactory.getLogger(Webhooks.class);

	private static final int CONNECTIONS = 40;

	private final BotApi api;

	Webhooks(BotApi api) {
		this.api = api;
	}

	/**
	 * Has updates sent here.
	 * @param webhook where this service can be reached, and what Telegram proves itself
	 * by
	 * @throws ApiFault if it didn't succeed
	 */
	void set(Webhook webhook) {
		Secret secret = Objects.requireNonNull(webhook.secret());
		String base = String.valueOf(webhook.url()).replaceFirst("/+$", "");
		this.api.call(new SetWebhookAsJson(base + WebhookPath.of(secret), secret));
		log.info("Telegram sends updates to {}.", base);
	}

	/** Has updates kept until they are fetched, if they are sent somewhere. */
	void remove() {
		try {
			String url = this.api.call(new GetWebhookInfo()).getUrl();
			if (url != null && !url.isEmpty()) {
				this.api.call(DeleteWebhook.builder().build());
				log.warn("Telegram sent this bot's updates to {}; that is ended, since groundling.telegram.mode is "
						+ "polling.", host(url));
			}
		}
		catch (ApiFault ex) {
			log.debug("Whether a webhook is set isn't known.", ex);
		}
	}

	// Its path may be somebody's secret.
	private static String host(String url) {
		try {
			return String.valueOf(URI.create(url).getHost());
		}
		catch (IllegalArgumentException ex) {
			return "another program";
		}
	}

	/** As the library's, which would send a form instead of JSON. */
	private static final class SetWebhookAsJson extends BotApiMethodBoolean {

		@JsonProperty
		private final String url;

		@JsonProperty("secret_token")
		private final String secret;

		@JsonProperty("allowed_updates")
		private final List<String> kinds = UpdateFeed.KINDS;

		@JsonProperty("max_connections")
		private final int connections = CONNECTIONS;

		SetWebhookAsJson(String url, Secret secret) {
			this.url = url;
			this.secret = secret.value();
		}

		@Override
		public String getMethod() {
			return "setWebhook";
		}

	}

}
