package dev.groundling.telegram.api;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundling.telegram.api.ApiFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A reply that says no, in Telegram's words or in those of a proxy before it.
 *
 * @param code Telegram's error code, or else the status of HTTP
 * @param description Telegram's words, or {@code null} if the reply isn't Telegram's
 * @param retryAfter seconds that Telegram asks to wait, or {@code null}
 * @param migratedTo the chat's new id, or {@code null}
 */
record Reply(int code, @Nullable String description, @Nullable Integer retryAfter, @Nullable Long migratedTo) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** What Telegram's 429 always gives, in case a proxy in between doesn't. */
	private static final int RETRY_AFTER = 5;

	private static final int MOST_WORDS = 300;

	/**
	 * Reads one.
	 * @param status the status of HTTP
	 * @param body the body, or the beginning of a long one
	 * @return the reply
	 */
	static Reply of(int status, String body) {
		try {
			JsonNode json = JSON.readTree(body);
			if (json != null && json.hasNonNull("error_code")) {
				JsonNode parameters = json.path("parameters");
				return new Reply(json.path("error_code").asInt(status), json.path("description").asText(""),
						parameters.has("retry_after") ? parameters.path("retry_after").asInt(RETRY_AFTER) : null,
						parameters.has("migrate_to_chat_id") ? parameters.path("migrate_to_chat_id").asLong() : null);
			}
			return new Reply(status, null, null, null);
		}
		catch (JsonProcessingException ex) {
			// A page of a proxy's; its status says enough.
			return new Reply(status, null, null, null);
		}
	}

	/**
	 * Says what it means.
	 * @param method the method that was called
	 * @return the fault
	 */
	ApiFault asFault(String method) {
		Kind kind = kind();
		String words = (this.description != null) ? this.description : "HTTP " + this.code;
		String shown = (words.length() > MOST_WORDS) ? words.substring(0, MOST_WORDS) + "…" : words;
		Duration wait = (this.retryAfter != null) ? Duration.ofSeconds(this.retryAfter)
				: (kind == Kind.TOO_MANY) ? Duration.ofSeconds(RETRY_AFTER) : null;
		return new ApiFault(kind, method + ": " + shown, wait, this.migratedTo);
	}

	private Kind kind() {
		return switch (this.code) {
			case 401 -> (this.description != null) ? Kind.UNAUTHORIZED : Kind.UNAVAILABLE;
			case 403 -> (this.description != null) ? Kind.FORBIDDEN : Kind.UNAVAILABLE;
			case 404 -> notFound();
			case 409 -> Kind.CONFLICT;
			case 429 -> Kind.TOO_MANY;
			// Whoever gave up waiting doesn't know what became of it.
			case 504 -> Kind.UNCLEAR;
			default -> (this.code >= 500) ? Kind.UNAVAILABLE : refused();
		};
	}

	// A malformed token isn't found, whatever is called; a method that an older server
	// doesn't know isn't either, and a proxy may not have its server yet.
	private Kind notFound() {
		if (this.description == null) {
			return Kind.UNAVAILABLE;
		}
		return says("method not found") ? Kind.REFUSED : Kind.UNAUTHORIZED;
	}

	private Kind refused() {
		if (this.migratedTo != null) {
			return Kind.MIGRATED;
		}
		if (says("message is not modified")) {
			return Kind.NOT_MODIFIED;
		}
		if (says("can't parse entities", "can't parse message text", "entity_bounds_invalid", "can't find end")) {
			return Kind.BAD_FORMATTING;
		}
		return says("chat not found", "not enough rights to send", "have no rights to send", "chat_write_forbidden",
				"peer_id_invalid", "user is deactivated") ? Kind.FORBIDDEN : Kind.REFUSED;
	}

	private boolean says(String... words) {
		String said = (this.description != null) ? this.description.toLowerCase(Locale.ROOT) : "";
		return Stream.of(words).anyMatch(said::contains);
	}

}
