/**
 * How everything the bot says looks. Pure: values in, messages out, no call to Telegram.
 * <p>
 * A text is kept as Telegram itself keeps it, as plain characters and the stretches of
 * them that are bold, quoted or linked ({@code HtmlText}); tags are written only at the
 * very end. So the HTML is right by construction, the plain text is always at hand for
 * when Telegram refuses it, and a long text can be cut anywhere ({@code MessageSplitter})
 * without a tag or an entity coming to harm.
 * <p>
 * What the bot says in its own words stands in {@code telegram/messages*.properties} and
 * follows the user's language ({@code Wording}); what comes from the articles stays in
 * theirs.
 */
@NullMarked
package dev.groundling.telegram.message;

import org.jspecify.annotations.NullMarked;
