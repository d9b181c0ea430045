/**
 * The Telegram surface: what people write comes in as an update, an answer goes out as
 * messages.
 * <p>
 * An update travels one way. The poller (or the webhook) notes it in the inbox on disk
 * before Telegram is told that it arrived ({@code delivery}); workers take up the updates
 * of one chat in order, those of different chats side by side, and hand each to
 * {@code Bot}. It asks the one door for an {@link dev.groundling.answer.Answer}, has it
 * worded as messages ({@code message}) and gives these back; they are noted on disk as
 * well before the first of them is sent. So a crash at any moment loses no question, and
 * no answer is sent twice.
 * <p>
 * Here, {@code Bot} sees what an update is. {@code Hearing} tells whether a message is
 * meant for the bot, {@code Messages} and {@code Buttons} have it dealt with:
 * {@code admission} knows who may ask and how much, {@code answering} answers,
 * {@code command} does the rest. None of them keeps anything in memory that an answer
 * depends on; what is lost with the program is at most a courtesy, such as that somebody
 * was told to wait.
 * <p>
 * {@code api} is the only place that talks to Telegram's server, and the only one that
 * knows the token.
 */
@ApplicationModule(allowedDependencies = { "answer", "conversation", "conversation::database", "knowledge", "language",
		"retrieval" })
@NullMarked
package dev.groundling.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
