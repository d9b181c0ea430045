/**
 * Telegram's server, as the rest of the bot sees it: calls that succeed or fail with an
 * {@link dev.groundling.telegram.api.ApiFault} that says what to do about it.
 */
@NullMarked
package dev.groundling.telegram.api;

import org.jspecify.annotations.NullMarked;
