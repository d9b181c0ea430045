package dev.groundling.telegram.api;

import java.io.Serializable;

import org.springframework.util.unit.DataSize;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/** Telegram's Bot API. */
public interface BotApi {

	/**
	 * Calls a method, once.
	 * @param method what to call, with its parameters
	 * @param <T> what it gives
	 * @return its result
	 * @throws ApiFault if it didn't succeed
	 */
	<T extends Serializable> T call(BotApiMethod<T> method);

	/**
	 * Fetches a file that somebody sent.
	 * @param fileId Telegram's id of the file
	 * @param limit the largest that is taken
	 * @return its content
	 * @throws ApiFault if it can't be had, or is larger
	 */
	byte[] download(String fileId, DataSize limit);

}
