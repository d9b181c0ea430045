/**
 * Telegram's server, as the rest of the bot sees it: calls that succeed or fail with an
 * {@link dev.groundling.telegram.api.ApiFault} that says what to do about it, and the
 * updates that wait there.
 * <p>
 * Calls and their types are those of the client library; how they travel is set here
 * ({@code Wire}): once, without redirections, with a bound on every wait, and with a note
 * of whether a request that failed had left this machine. Updates are fetched over a
 * client of their own and kept as they came ({@code RawUpdate}), because the library
 * can't read every one.
 * <p>
 * The token is known here only. It is part of every URL, so no fault has a cause or words
 * that weren't redacted, and {@code RedactedLog} keeps it out of whatever other libraries
 * may log.
 */
@NullMarked
package dev.groundling.telegram.api;

import org.jspecify.annotations.NullMarked;
