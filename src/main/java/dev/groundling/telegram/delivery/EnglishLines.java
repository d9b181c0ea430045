package dev.groundling.telegram.delivery;

import dev.groundling.telegram.api.IncomingUpdate;
import org.jspecify.annotations.Nullable;

/** What users are told where the bot has no words of its own. */
final class EnglishLines implements Lines {

	@Override
	public @Nullable String failed(IncomingUpdate update) {
		return isPrivate(update) ? "Something went wrong with that. Please ask again in a moment." : null;
	}

	@Override
	public @Nullable String turnedDown(IncomingUpdate update) {
		return isPrivate(update) ? "That was more than I can take at once, so I left this one out. "
				+ "Please ask it again once I've answered the others." : null;
	}

	@Override
	public String moment(@Nullable String language) {
		return "One moment…";
	}

	@Override
	public String unsure(@Nullable String language) {
		return "If you don't see my answer above, tap here.";
	}

	@Override
	public String again(@Nullable String language) {
		return "Send it again";
	}

	private static boolean isPrivate(IncomingUpdate update) {
		return (update.hasMessage() && update.getMessage().isUserMessage())
				|| (update.hasCallbackQuery() && update.getCallbackQuery().getMessage() != null
						&& update.getCallbackQuery().getMessage().isUserMessage());
	}

}
