package dev.groundling.telegram.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Where messages stand: a chat, or one topic of it.
 *
 * @param chat id of the chat; of groups it is negative
 * @param thread id of the topic, or {@code null} outside of topics
 */
public record Place(long chat, @Nullable Integer thread) {

	/**
	 * Tells whether only one user reads there.
	 * @return whether it is a private chat
	 */
	public boolean isPrivate() {
		return this.chat > 0;
	}

}
