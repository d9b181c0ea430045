package dev.groundling.model;

import java.io.IOException;

/**
 * A server that had begun to answer reports an error instead of the rest. OpenAI's client
 * passes over it, and hands out what there was as a whole answer.
 */
class ReportedError extends IOException {

	ReportedError(String event) {
		super(event);
	}

}
