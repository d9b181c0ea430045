package dev.groundling.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the bot is run, and who may use it.
 *
 * @param token the bot's token as BotFather gives it, or {@code null} to run without the
 * bot; shown nowhere
 * @param apiUrl base URL of the Bot API server, http or https, a path allowed
 * @param mode how updates come in
 * @param webhook where Telegram sends updates to; used with {@link Mode#WEBHOOK}
 * @param allowedUsers ids of the users who may ask; empty for everyone
 * @param allowedChats ids of the chats in which one may ask; empty for every chat
 * @param admins ids of the users who may add articles and see the state of the service
 * @param questionsPerMinute most questions of one group in a minute, 1 to 1,000
 * @param patience how long a question may wait for its turn before the asker is told, 1 s
 * to 5 min
 */
@Validated
@ConfigurationProperties("groundling.telegram")
public record TelegramSettings(@Nullable String token, @DefaultValue("https://api.telegram.org") URI apiUrl,
		@DefaultValue("polling") Mode mode, @DefaultValue @Valid Webhook webhook, @DefaultValue Set<Long> allowedUsers,
		@DefaultValue Set<Long> allowedChats, @DefaultValue Set<Long> admins,
		@DefaultValue("20") @Min(1) @Max(1000) int questionsPerMinute, @DefaultValue("10s") Duration patience) {

	/** How updates come in. */
	public enum Mode {

		/** The service asks Telegram for them. */
		POLLING,

		/** Telegram sends them to the service. */
		WEBHOOK

	}

	/**
	 * Where Telegram sends updates to.
	 *
	 * @param url https address under which this service can be reached from outside,
	 * without the path, or {@code null} with polling
	 * @param secret 16 to 256 of {@code A-Za-z0-9_-}, sent along by Telegram as proof, or
	 * {@code null} with polling; shown nowhere
	 */
	public record Webhook(@Nullable URI url, @Nullable String secret) {
	}

}
