package dev.groundling.telegram.answering;

import java.time.Duration;

import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.api.BotApi;
import dev.groundling.telegram.ConditionalOnBot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * Calls that nothing depends on: what a chat shows while an answer is made. They are made
 * once, and when they fail, nobody is bothered.
 */
@Component
@ConditionalOnBot
public class BestEffort {

	private static final Logger log = LoggerFactory.getLogger(BestEffort.class);

	private final BotApi api;

	BestEffort(BotApi api) {
		this.api = api;
	}

	/**
	 * Calls a method of the Bot API.
	 * @param method the method
	 * @return what went wrong, or {@code null} if nothing did
	 */
	public @Nullable ApiFault call(BotApiMethod<?> method) {
		try {
			this.api.call(method);
			return null;
		}
		catch (ApiFault ex) {
			log.debug("A call of {} came to nothing.", method.getMethod(), ex);
			return ex;
		}
	}

	/**
	 * Waits for a thread that makes such calls.
	 * @param thread the thread, which is about to end
	 * @param patience longest time to wait
	 */
	static void awaitEnd(Thread thread, Duration patience) {
		try {
			thread.join(patience);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
