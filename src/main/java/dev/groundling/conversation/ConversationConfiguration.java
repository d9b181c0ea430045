package dev.groundling.conversation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Sets how conversations are kept. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(ConversationSettings.class)
class ConversationConfiguration {

	@Bean
	Bounds bounds(ConversationSettings settings) {
		return Bounds.of(settings.maxAge());
	}

	@Bean
	Rewriter rewriter() {
		return Rewriter.RULES;
	}

}
