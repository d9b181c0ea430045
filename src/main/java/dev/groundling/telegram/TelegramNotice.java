package dev.groundling.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start how to turn the bot on, if it is off. */
@Component
@ConditionalOnWebApplication
class TelegramNotice {

	private static final Logger log = LoggerFactory.getLogger(TelegramNotice.class);

	private final TelegramSettings settings;

	TelegramNotice(TelegramSettings settings) {
		this.settings = settings;
	}

	/** Says it, if it has to be said. */
	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		if (this.settings.token() == null) {
			log.info("The Telegram bot is off: set groundling.telegram.token, or the environment variable "
					+ "TELEGRAM_BOT_TOKEN, to the token that @BotFather gives.");
		}
	}

}
