package dev.groundling.conversation;

import dev.langchain4j.model.chat.StreamingChatModel;
import org.springframework.beans.factory.ObjectProvider;
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
	Rewriter rewriter(ObjectProvider<StreamingChatModel> model) {
		StreamingChatModel writer = model.getIfAvailable();
		return (writer == null) ? Rewriter.RULES
				: new GenerativeRewriter(writer, PromptFile.read("standalone.txt", PromptFile.OWN));
	}

}
