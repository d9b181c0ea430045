package dev.groundling.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundling.telegram.answering.Generations;
import dev.groundling.telegram.api.IncomingUpdate;
import dev.groundling.telegram.delivery.Replies;
import dev.groundling.telegram.delivery.UpdateHandler;
import org.springframework.stereotype.Component;

/**
 * Sees what an update is, and who is to deal with it. What isn't for the bot is dealt
 * with by saying nothing.
 */
@Component
@ConditionalOnBot
class Bot implements UpdateHandler {

	private final Messages messages;

	private final Buttons buttons;

	private final InlineAnswers inline;

	private final Greeting greeting;

	private final Generations generations;

	Bot(Messages messages, Buttons buttons, InlineAnswers inline, Greeting greeting, Generations generations) {
		this.messages = messages;
		this.buttons = buttons;
		this.inline = inline;
		this.greeting = greeting;
		this.generations = generations;
	}

	@Override
	public void handle(IncomingUpdate update, Duration waited, Replies replies) {
		JsonNode stopped = update.stoppedGeneration();
		if (update.hasMessage()) {
			this.messages.written(update.getMessage(), update.getUpdateId(), waited, replies);
		}
		else if (update.hasEditedMessage()) {
			this.messages.edited(update.getEditedMessage(), update.getUpdateId(), replies);
		}
		else if (update.hasCallbackQuery()) {
			this.buttons.tapped(update.getCallbackQuery(), replies);
		}
		else if (update.hasInlineQuery()) {
			this.inline.answer(update.getInlineQuery(), waited);
			replies.finish(List.of());
		}
		else if (update.hasMyChatMember()) {
			replies.finish(this.greeting.to(update.getMyChatMember()));
		}
		else {
			Optional.ofNullable(stopped).ifPresent(this::stop);
			replies.finish(List.of());
		}
	}

	@Override
	public void waiting(IncomingUpdate update, Replies replies) {
		if (update.hasMessage()) {
			this.messages.waiting(update.getMessage(), replies);
		}
	}

	private void stop(JsonNode stopped) {
		this.generations.stop(stopped.path("chat").path("id").asLong(), stopped.path("draft_id").asInt());
	}

}
