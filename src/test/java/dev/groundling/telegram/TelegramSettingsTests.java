package dev.groundling.telegram;

import java.util.HashMap;
import java.util.Map;

import dev.groundling.telegram.TelegramSettings.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TelegramSettingsTests {

	@Test
	void needsNothingToRunWithoutABot() {
		TelegramSettings settings = bind();
		assertThat(settings.token()).isNull();
		assertThat(settings.mode()).isEqualTo(Mode.POLLING);
	}

	@Test
	void takesAnEmptyTokenForNone() {
		assertThat(bind("token", " ").token()).isNull();
	}

	@Test
	void takesListsOfIds() {
		assertThat(bind("allowed-chats", "-1001234567890, 7").allowedChats()).containsExactlyInAnyOrder(-1001234567890L,
				7L);
	}

	@Test
	void takesAWebhookWithAllThatBelongsToIt() {
		TelegramSettings settings = bind("token", "1:a", "mode", "webhook", "webhook.url", "https://bot.example.org",
				"webhook.secret", "0123456789abcdef");
		assertThat(settings.mode()).isEqualTo(Mode.WEBHOOK);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					token, 1:a b, | groundling.telegram.token must be one line
					api-url, ftp://host, | groundling.telegram.api-url must be an http or https URL
					api-url, telegram, | groundling.telegram.api-url must be an http or https URL
					questions-per-minute, 0, | groundling.telegram.questions-per-minute must be between 1 and 1000, but was 0
					patience, 10m, | groundling.telegram.patience must be between 1s and 5m, but was 600000ms
					token, 1:a, mode, webhook, | groundling.telegram.webhook.url must be set
					token, 1:a, mode, webhook, webhook.url, http://host, | groundling.telegram.webhook.url must be set
					token, 1:a, mode, webhook, webhook.url, https://host, | groundling.telegram.webhook.secret must be set
					token, 1:a, mode, webhook, webhook.url, https://host, webhook.secret, hush, | groundling.telegram.webhook.secret
					""")
	void namesTheSettingThatIsWrongAndNoSecret(String settings, String message) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(settings.split(", ?")))
			.havingRootCause()
			.withMessageContaining(message)
			.withMessageNotContaining("hush")
			.withMessageNotContaining("1:a");
	}

	@Test
	void letsAServerOfOnesOwnCallByPlainHttp() {
		assertThat(bind("token", "1:a", "api-url", "http://localhost:8081", "mode", "webhook", "webhook.url",
				"http://localhost:8080", "webhook.secret", "0123456789abcdef")
			.webhook()
			.url()).hasScheme("http");
	}

	@Test
	void showsNoSecret() {
		TelegramSettings settings = bind("token", "1:abcdef", "webhook.secret", "0123456789abcdef");
		assertThat(settings.toString()).doesNotContain("abcdef");
	}

	private static TelegramSettings bind(String... settings) {
		Map<String, String> map = new HashMap<>();
		for (int i = 0; i + 1 < settings.length; i += 2) {
			map.put("groundling.telegram." + settings[i].strip(), settings[i + 1].strip());
		}
		return new Binder(new MapConfigurationPropertySource(map)).bindOrCreate("groundling.telegram",
				TelegramSettings.class);
	}

}
