package dev.groundling.knowledge.web;

import java.time.Duration;

import org.springframework.util.unit.DataSize;

/**
 * What may be fetched, and what that may cost.
 *
 * @param privateAllowed whether private addresses and any port may be connected to
 * @param size largest content, unpacked
 * @param time longest time of a fetch, redirects included
 */
public record FetchLimits(boolean privateAllowed, DataSize size, Duration time) {

	/** Most redirects that are followed. */
	static final int REDIRECTS = 5;

	/** Longest address that is taken. */
	static final int ADDRESS = 2_000;

	/** Longest line of a response's head, in characters, and most lines of it. */
	static final int HEAD_LINE = 16_384;

	static final int HEAD_LINES = 200;

}
