package dev.groundling.telegram.api;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An update as Telegram sent it. It is kept so until its turn comes: one that the client
 * library can't read must not hold up the others.
 *
 * @param json an object with {@code update_id}
 */
public record RawUpdate(JsonNode json) {

	private static final ObjectMapper JSON = new ObjectMapper()
		.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

	/**
	 * Reads one.
	 * @param json the text of an update
	 * @return the update, or nothing if it isn't one
	 */
	public static Optional<RawUpdate> of(String json) {
		try {
			JsonNode node = JSON.readTree(json);
			return isUpdate(node) ? Optional.of(new RawUpdate(node)) : Optional.empty();
		}
		catch (JsonProcessingException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Tells whether something is an update.
	 * @param node any JSON
	 * @return whether it can be told apart from others
	 */
	static boolean isUpdate(JsonNode node) {
		return node.isObject() && node.path("update_id").canConvertToLong();
	}

	/**
	 * Returns what it is known by.
	 * @return Telegram's id of it, which usually rises
	 */
	public long id() {
		return this.json.path("update_id").asLong();
	}

	/**
	 * Reads it as an object of the client library's.
	 * @return the update
	 * @throws UnreadableUpdate if the library can't read it
	 */
	public IncomingUpdate read() {
		try {
			return JSON.treeToValue(this.json, IncomingUpdate.class);
		}
		catch (JsonProcessingException | IllegalArgumentException ex) {
			throw UnreadableUpdate.of(ex);
		}
	}

	/**
	 * Writes it as it came.
	 * @return its JSON
	 */
	@Override
	public String toString() {
		return this.json.toString();
	}

}
