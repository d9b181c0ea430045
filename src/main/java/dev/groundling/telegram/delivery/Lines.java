package dev.groundling.telegram.delivery;

import dev.groundling.telegram.api.IncomingUpdate;
import org.jspecify.annotations.Nullable;

/** What users are told when something doesn't go as it should, as plain text. */
public interface Lines {

	/**
	 * Says that something went wrong with an update.
	 * @param update the update
	 * @return the line, or {@code null} where nobody expects one
	 */
	@Nullable String failed(IncomingUpdate update);

	/**
	 * Says that a message is left out because too many wait already.
	 * @param update the update that brought it
	 * @return the line, or {@code null} where nobody expects one
	 */
	@Nullable String turnedDown(IncomingUpdate update);

	/**
	 * Asks for a moment; the message is replaced within seconds.
	 * @param language the user's language as Telegram gives it, or {@code null}
	 * @return the line
	 */
	String moment(@Nullable String language);

	/**
	 * Says that the answer may or may not stand above, and to tap otherwise.
	 * @param language the user's language as Telegram gives it, or {@code null}
	 * @return the line
	 */
	String unsure(@Nullable String language);

	/**
	 * Names the button that has the answer sent again.
	 * @param language the user's language as Telegram gives it, or {@code null}
	 * @return the button's name
	 */
	String again(@Nullable String language);

}
