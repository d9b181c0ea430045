package dev.groundling.telegram.delivery;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;

/** Who the bot is to Telegram, once that is known. */
public final class BotProfile {

	private volatile @Nullable User user;

	BotProfile() {
	}

	/**
	 * Returns the bot's own user. Updates are dealt with only once it is known.
	 * @return the user
	 * @throws IllegalStateException while it isn't known
	 */
	public User user() {
		User known = this.user;
		if (known == null) {
			throw new IllegalStateException("Telegram hasn't told yet who the bot is.");
		}
		return known;
	}

	/**
	 * Returns the name by which the bot is mentioned.
	 * @return the name without {@code @}, or {@code null} while it isn't known
	 */
	public @Nullable String username() {
		User known = this.user;
		return (known != null) ? known.getUserName() : null;
	}

	/**
	 * Tells whether the bot sees everything that is written in groups, and not only what
	 * is meant for it.
	 * @return whether privacy mode is off
	 */
	public boolean readsAllOfGroups() {
		User known = this.user;
		return known != null && Boolean.TRUE.equals(known.getCanReadAllGroupMessages());
	}

	void is(User user) {
		this.user = user;
	}

}
