/**
 * What users and admins have the bot do beside answering: its commands, and the files
 * that become articles. {@code Introduction} tells Telegram's clients of them.
 */
@NullMarked
package dev.groundling.telegram.command;

import org.jspecify.annotations.NullMarked;
