/**
 * Brings updates in and messages out, each exactly once as far as that can be had.
 * <p>
 * The way of an update: {@code Poller} (or {@code WebhookController}) hands it to the
 * {@code Inbox}, an SQLite table unique by its id; only then is it confirmed to Telegram.
 * {@code Workers} take those of one lane in order and those of different lanes side by
 * side ({@code Envelope} says which lane; buttons and the like pass what their chat is
 * busy with), and {@code Handling} calls the {@link UpdateHandler}. What that gives to
 * {@link Replies} is noted in the {@code Outbox}, in one transaction with the update's
 * end. So an update is either still in the inbox, or its answer is in the outbox.
 * <p>
 * The way of a message: {@code Senders} has a virtual thread for each chat that something
 * waits for. {@code Sending} notes that a message is about to be sent, waits for its turn
 * ({@code Pace}), sends it, and notes its id. What fails, waits or is dropped is decided
 * in that one class. A message of which nobody knows whether it arrived is never sent
 * again blindly: {@code Doubts} finds out.
 * <p>
 * {@code Channel} starts all of it after the web server and stops it beside the requests
 * of HTTP; {@code Trouble} says once what is wrong, {@code TelegramHealth} as often as it
 * is asked. Whoever writes here commits at once, to the disk ({@code DeliveryDatabase}):
 * three commits for a question and its answer, some milliseconds each.
 */
@NullMarked
package dev.groundling.telegram.delivery;

import org.jspecify.annotations.NullMarked;
