package dev.groundling.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.telegram.api.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bot is run, and who may use it.
 *
 * @param token the bot's token as BotFather gives it, or {@code null} to run without the
 * bot; shown nowhere
 * @param apiUrl base URL of the Bot API server, http or https, a path allowed
 * @param mode how updates come in: polling or webhook
 * @param webhook where Telegram sends updates to; used with {@link Mode#WEBHOOK}
 * @param allowedUsers ids of the users who may ask; empty for everyone
 * @param allowedChats ids of the chats in which one may ask; empty for every chat
 * @param admins ids of the users who may add articles and see the state of the service
 * @param questionsPerMinute most questions of one group in a minute, 1 to 1,000
 * @param patience how long a question may wait for its turn before the asker is told, 1s
 * to 5m
 */
@ConfigurationProperties("groundling.telegram")
public record TelegramSettings(@Nullable Secret token, @DefaultValue("https://api.telegram.org") URI apiUrl,
		@DefaultValue("polling") Mode mode, @DefaultValue Webhook webhook, @DefaultValue Set<Long> allowedUsers,
		@DefaultValue Set<Long> allowedChats, @DefaultValue Set<Long> admins,
		@DefaultValue("20") int questionsPerMinute, @DefaultValue("10s") Duration patience) {

	private static final String PREFIX = "groundling.telegram.";

	private static final int MOST_QUESTIONS = 1000;

	private static final Duration LONGEST = Duration.ofMinutes(5);

	/** Checks the settings; a secret is in none of the messages. */
	public TelegramSettings {
		token = (token == null || token.isEmpty()) ? null : token;
		allowedUsers = Set.copyOf(allowedUsers);
		allowedChats = Set.copyOf(allowedChats);
		admins = Set.copyOf(admins);
		check(token == null || token.value().chars().allMatch((c) -> c > ' ' && c < 0x7f),
				"token must be one line of ASCII, as BotFather gives it, such as 123456:ABC-DEF.");
		check(hasScheme(apiUrl, "http", "https") && apiUrl.getQuery() == null && apiUrl.getUserInfo() == null,
				"api-url must be an http or https URL, such as http://localhost:8081, but was " + apiUrl + ".");
		check(questionsPerMinute >= 1 && questionsPerMinute <= MOST_QUESTIONS,
				"questions-per-minute must be between 1 and 1000, but was " + questionsPerMinute + ".");
		check(patience.compareTo(Duration.ofSeconds(1)) >= 0 && patience.compareTo(LONGEST) <= 0,
				"patience must be between 1s and 5m, but was " + patience.toMillis() + "ms.");
		if (token != null && mode == Mode.WEBHOOK) {
			webhook.check(apiUrl.getHost().endsWith(".telegram.org"));
		}
	}

	private static void check(boolean good, String otherwise) {
		if (!good) {
			throw new IllegalArgumentException(PREFIX + otherwise);
		}
	}

	private static boolean hasScheme(@Nullable URI uri, String... schemes) {
		return uri != null && uri.getHost() != null && uri.getScheme() != null
				&& List.of(schemes).contains(uri.getScheme().toLowerCase(Locale.ROOT));
	}

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
	public record Webhook(@Nullable URI url, @Nullable Secret secret) {

		private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{16,256}");

		/** Takes an empty secret for none. */
		public Webhook {
			secret = (secret == null || secret.isEmpty()) ? null : secret;
		}

		// A Bot API server of one's own may call its neighbour by plain http.
		private void check(boolean outside) {
			TelegramSettings.check(hasScheme(this.url, "https", outside ? "https" : "http"),
					"webhook.url must be set with mode webhook: the https address under which Telegram reaches this "
							+ "service, such as https://bot.example.org"
							+ ((this.url != null) ? ", but was " + this.url : "") + ".");
			TelegramSettings.check(this.secret != null && SECRET.matcher(this.secret.value()).matches(),
					"webhook.secret must be set with mode webhook: 16 to 256 letters, digits, _ and -, best by chance "
							+ "(openssl rand -hex 32).");
		}

	}

}
