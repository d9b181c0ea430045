package dev.groundling.telegram.delivery;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells how the bot does, also where there is none. */
@Configuration(proxyBeanMethods = false)
class TelegramHealthConfiguration {

	@Bean
	TelegramHealth telegramHealthIndicator(ObjectProvider<ChannelState> state, ObjectProvider<BotProfile> profile,
			ObjectProvider<Inbox> inbox, ObjectProvider<Outbox> outbox, Clock clock) {
		return new TelegramHealth(state, profile, inbox, outbox, clock);
	}

}
