package dev.groundling.conversation;

import dev.groundling.testing.ConfiguredModel;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationConfigurationTests {

	private final ApplicationContextRunner program = new ApplicationContextRunner()
		.withUserConfiguration(ConversationConfiguration.class);

	@Test
	void rulesMakeQuestionsWholeWithoutAModel() {
		this.program.run((context) -> assertThat(context.getBean(Rewriter.class)).isSameAs(Rewriter.RULES));
	}

	@Test
	void aModelMakesThemWholeWhereThereIsOne() {
		try (ScriptedModel server = ScriptedModel.start(); ConfiguredModel model = ConfiguredModel.of(server)) {
			this.program.withBean(StreamingChatModel.class, model::chat)
				.run((context) -> assertThat(context.getBean(Rewriter.class)).isInstanceOf(GenerativeRewriter.class));
		}
	}

}
