package dev.groundling.telegram.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.groundling.conversation.database.DatabaseUnavailable;
import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.TelegramSettings;
import dev.groundling.telegram.api.RawUpdate;
import dev.groundling.telegram.api.Secret;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where Telegram sends updates to, if it is told to. Who doesn't know the path or the
 * secret finds nothing here. An update is confirmed once it is in the inbox; Telegram
 * sends others again.
 * <p>
 * It takes text, since the client library's types are of Jackson 2 and Spring's JSON is
 * of Jackson 3.
 */
@RestController
@ConditionalOnBot
@ConditionalOnProperty(name = "groundling.telegram.mode", havingValue = "webhook")
class WebhookController {

	private static final Logger log = LoggerFactory.getLogger(WebhookController.class);

	private final Arrivals arrivals;

	private final TelegramMeters meters;

	private final ChannelState state;

	private final byte[] secret;

	private final byte[] path;

	WebhookController(Arrivals arrivals, TelegramMeters meters, ChannelState state, TelegramSettings settings) {
		Secret secret = Objects.requireNonNull(settings.webhook().secret());
		this.arrivals = arrivals;
		this.meters = meters;
		this.state = state;
		this.secret = bytes(secret.value());
		this.path = bytes(WebhookPath.of(secret));
	}

	/**
	 * Takes in an update.
	 * @param method the method of HTTP
	 * @param key the last part of the path
	 * @param proof what Telegram proves itself by
	 * @param body the update
	 */
	@RequestMapping(WebhookPath.FOLDER + "{key}")
	void take(HttpMethod method, @PathVariable String key,
			@RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", required = false) @Nullable String proof,
			@RequestBody(required = false) @Nullable String body) {
		boolean known = MessageDigest.isEqual(this.path, bytes(WebhookPath.FOLDER + key));
		boolean proven = MessageDigest.isEqual(this.secret, bytes(Objects.requireNonNullElse(proof, "")));
		// A single &: how long it takes must not tell which of them was right.
		if (!(known & proven) || method != HttpMethod.POST) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		note(RawUpdate.of(Objects.requireNonNullElse(body, "")));
	}

	private void note(Optional<RawUpdate> update) {
		if (update.isEmpty()) {
			// Sent again it would be no better.
			log.warn("Telegram sent something that isn't an update; it is left out.");
			this.meters.updates("unreadable", 1);
			return;
		}
		try {
			this.arrivals.note(List.of(update.get()));
			this.state.becomes(ChannelState.Kind.RUNNING);
		}
		catch (DatabaseUnavailable ex) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
