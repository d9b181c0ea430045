package dev.groundling.knowledge.web;

import org.jspecify.annotations.Nullable;

/**
 * There is nothing to be had from an address. The message says why and what to do, for
 * the person who gave it; it tells nothing of the networks the service can see.
 */
public final class FetchRefused extends Exception {

	private final Reason reason;

	FetchRefused(Reason reason, String message) {
		this(reason, message, null);
	}

	FetchRefused(Reason reason, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	/**
	 * Tells which sort of thing was wrong.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/** Why nothing was fetched. */
	public enum Reason {

		/** The address can't be used or mustn't be. */
		ADDRESS,

		/** What is there is too large. */
		TOO_LARGE,

		/** What is there is of no type that is read. */
		TYPE,

		/** It couldn't be fetched. */
		FAILED

	}

}
