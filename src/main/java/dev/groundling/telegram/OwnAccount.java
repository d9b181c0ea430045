package dev.groundling.telegram;

import dev.groundling.telegram.api.BotApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/** The bot's own account at Telegram. It is asked for once, when it is first needed. */
@Component
@ConditionalOnBot
class OwnAccount {

	private final BotApi api;

	private volatile @Nullable User self;

	OwnAccount(BotApi api) {
		this.api = api;
	}

	/**
	 * Returns the bot as a user.
	 * @return its id, its name and what it may do
	 * @throws dev.groundling.telegram.api.ApiFault if Telegram can't be asked
	 */
	User get() {
		User known = this.self;
		if (known == null) {
			known = this.api.call(new GetMe());
			this.self = known;
		}
		return known;
	}

}
