package dev.groundling.telegram.api;

import java.util.List;
import java.util.stream.Stream;

import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.TelegramSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the bot to Telegram's server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBot
class ApiConfiguration {

	private final Secret token;

	private final ServerAddress server;

	private final Redaction redaction;

	ApiConfiguration(TelegramSettings settings) {
		List<Secret> secrets = Stream.of(settings.token(), settings.webhook().secret())
			.filter((secret) -> secret != null)
			.toList();
		this.token = secrets.getFirst();
		this.server = ServerAddress.of(settings.apiUrl());
		this.redaction = new Redaction(secrets);
	}

	@Bean
	RedactedLog redactedLog() {
		return new RedactedLog(this.redaction);
	}

	@Bean
	HttpBotApi botApi() {
		return new HttpBotApi(this.server, this.token, this.redaction);
	}

	@Bean
	HttpUpdateFeed updateFeed() {
		return new HttpUpdateFeed(this.server, this.token, this.redaction);
	}

}
