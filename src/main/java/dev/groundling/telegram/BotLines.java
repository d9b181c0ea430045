package dev.groundling.telegram;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.groundling.telegram.api.IncomingUpdate;
import dev.groundling.telegram.delivery.BotProfile;
import dev.groundling.telegram.delivery.Lines;
import dev.groundling.telegram.message.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What is said when something doesn't go as it should, in the language of the user. In a
 * group it is said only to those who meant the bot.
 */
@Component
@ConditionalOnBot
class BotLines implements Lines {

	private final BotProfile self;

	private final Cache<Long, Boolean> turnedDown = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	BotLines(BotProfile self) {
		this.self = self;
	}

	@Override
	public @Nullable String failed(IncomingUpdate update) {
		return line(update, "wrong");
	}

	// One line for all that a chat sends at once.
	@Override
	public @Nullable String turnedDown(IncomingUpdate update) {
		String line = line(update, "busy.left-out");
		return (line != null && this.turnedDown.asMap().putIfAbsent(chat(update), true) == null) ? line : null;
	}

	private static long chat(IncomingUpdate update) {
		return (update.hasMessage() ? update.getMessage() : update.getEditedMessage()).getChatId();
	}

	private @Nullable String line(IncomingUpdate update, String key) {
		Message message = update.hasMessage() ? update.getMessage() : update.getEditedMessage();
		if (message == null || new Hearing(this.self.user()).heard(message) instanceof Said.Nothing) {
			return null;
		}
		User from = message.getFrom();
		return Wording.of((from != null) ? from.getLanguageCode() : null).text(key);
	}

	@Override
	public String moment(@Nullable String language) {
		return Wording.of(language).text("doubt.moment");
	}

	@Override
	public String unsure(@Nullable String language) {
		return Wording.of(language).text("doubt.interrupted");
	}

	@Override
	public String again(@Nullable String language) {
		return Wording.of(language).text("button.again");
	}

}
