package dev.groundling.testing;

import java.util.Map;

/** A call that a {@link FakeBotApi} refuses, in Telegram's words. */
final class RefusedCall extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	private final transient Map<String, Long> parameters;

	RefusedCall(int status, String description) {
		this(status, description, Map.of());
	}

	RefusedCall(int status, String description, Map<String, Long> parameters) {
		super(description);
		this.status = status;
		this.parameters = parameters;
	}

	static RefusedCall badRequest(String why) {
		return new RefusedCall(400, "Bad Request: " + why);
	}

	static RefusedCall tooMany(long seconds) {
		return new RefusedCall(429, "Too Many Requests: retry after " + seconds, Map.of("retry_after", seconds));
	}

	int status() {
		return this.status;
	}

	String description() {
		return String.valueOf(getMessage());
	}

	Map<String, Long> parameters() {
		return this.parameters;
	}

}
