package dev.groundling.testing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call that a {@link FakeBotApi} got.
 *
 * @param time when it arrived
 * @param method the method's name as the description of the Bot API writes it
 * @param parameters its parameters as they came
 */
public record BotApiCall(Instant time, String method, ObjectNode parameters) {

	/**
	 * Returns the chat that it names.
	 * @return the chat's id, or {@code null} if it names none
	 */
	public @Nullable Long chat() {
		JsonNode chat = this.parameters.path("chat_id");
		String id = chat.isMissingNode() ? "" : chat.asString();
		return id.matches("-?\\d{1,18}") ? Long.valueOf(id) : null;
	}

	/**
	 * Returns a parameter as text.
	 * @param name its name
	 * @return its value, empty if it isn't given
	 */
	public String text(String name) {
		JsonNode value = this.parameters.path(name);
		return (value.isMissingNode() || value.isNull()) ? "" : value.asString();
	}

	/**
	 * Returns a parameter as a number.
	 * @param name its name
	 * @param otherwise what it is if it isn't given
	 * @return its value
	 */
	public int number(String name, int otherwise) {
		String value = text(name);
		return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
	}

	/**
	 * Tells whether a parameter is given as true.
	 * @param name its name
	 * @return whether it is
	 */
	public boolean flag(String name) {
		return text(name).equalsIgnoreCase("true");
	}

	/**
	 * Returns a parameter that is an object or a list.
	 * @param name its name
	 * @return its value, a missing node if it isn't given
	 */
	public JsonNode node(String name) {
		return this.parameters.path(name);
	}

}
