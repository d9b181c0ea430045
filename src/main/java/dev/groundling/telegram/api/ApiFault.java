package dev.groundling.telegram.api;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A call to Telegram that didn't succeed. The message never has the token in it.
 */
public class ApiFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final @Nullable Duration retryAfter;

	private final @Nullable Long migratedTo;

	/**
	 * Creates a fault.
	 * @param kind what it means for the caller
	 * @param description Telegram's words, or our own, without the token
	 * @param retryAfter how long Telegram asks to wait, or {@code null}
	 * @param migratedTo the chat's new id, or {@code null}
	 */
	public ApiFault(Kind kind, String description, @Nullable Duration retryAfter, @Nullable Long migratedTo) {
		super(description);
		this.kind = kind;
		this.retryAfter = retryAfter;
		this.migratedTo = migratedTo;
	}

	/**
	 * Returns what the fault means for the caller.
	 * @return its kind
	 */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * Returns how long Telegram asks to wait.
	 * @return the time, or {@code null} where it gives none
	 */
	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

	/**
	 * Returns the id a group has since it became a supergroup.
	 * @return the id for {@link Kind#MIGRATED}, else {@code null}
	 */
	public @Nullable Long migratedTo() {
		return this.migratedTo;
	}

	/** What a fault means for the caller. */
	public enum Kind {

		/** Too many calls (429): wait {@link ApiFault#retryAfter()}. */
		TOO_MANY,

		/** The call surely had no effect and may be made again (5xx, no connection). */
		UNAVAILABLE,

		/** Nobody knows whether the call had its effect (time-out, broken connection). */
		UNCLEAR,

		/** The bot may not write there (403, chat not found): leave the chat alone. */
		FORBIDDEN,

		/** The group has another id now. */
		MIGRATED,

		/** Telegram can't read the formatting; send plain text. */
		BAD_FORMATTING,

		/** An edit that changes nothing; as good as done. */
		NOT_MODIFIED,

		/** Another poller runs, or a webhook is set (409). */
		CONFLICT,

		/** The token is wrong (401, or 404 for any method). */
		UNAUTHORIZED,

		/** Telegram refuses the call for another reason (400); it would do so again. */
		REFUSED

	}

}
