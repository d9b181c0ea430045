package dev.groundling.model;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * A server answered with 200, but not in the format it is asked in: a web page, or JSON
 * that isn't.
 */
class UnreadableReply extends IOException {

	UnreadableReply(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
