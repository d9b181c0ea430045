package dev.groundling.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Input for an operation, made of its schema and with chance: often right, often nearly
 * right, sometimes absurd.
 */
final class GeneratedInput {

	private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();

	private static final int DEEPEST = 5;

	/** Strings that have been trouble somewhere. */
	private static final List<String> WORDS = List.of("", " ", "How high is the lamp?", "lighthouse", "unknown",
			"groundling", "groundling:lighthouse", "user", "assistant", "\u0000", "\uD800", "\uD83D\uDE00", "\u202Eabc",
			"<script>alert(1)</script>", "' OR 1=1 --", "${jndi:ldap://x}", "../../etc/passwd", "%00", "\n\r\t", "null",
			"true", "0", "-1", "1e999", "9".repeat(400), "How many? ".repeat(300), "灯塔有多高？", "a\u0301".repeat(50));

	private final JsonNode schemas;

	private final RandomGenerator chance;

	GeneratedInput(JsonNode schemas, RandomGenerator chance) {
		this.schemas = schemas;
		this.chance = chance;
	}

	/** Tells whether something happens that does so once in so many times. */
	boolean once(int in) {
		return this.chance.nextInt(in) == 0;
	}

	<T> T any(List<T> all) {
		return all.get(this.chance.nextInt(all.size()));
	}

	String word() {
		return any(WORDS);
	}

	/** A body in the form of a schema, or not quite. */
	byte[] body(JsonNode schema) {
		String json = value(schema, 0).toString();
		if (once(10)) {
			return json.substring(0, this.chance.nextInt(json.length() + 1)).getBytes(StandardCharsets.UTF_8);
		}
		if (once(12)) {
			byte[] noise = new byte[this.chance.nextInt(60)];
			for (int i = 0; i < noise.length; i++) {
				noise[i] = (byte) this.chance.nextInt(256);
			}
			return noise;
		}
		return json.getBytes(StandardCharsets.UTF_8);
	}

	private JsonNode value(JsonNode schema, int depth) {
		JsonNode known = schema.has("$ref")
				? this.schemas.path(schema.path("$ref").stringValue().replaceFirst(".*/", "")) : schema;
		if (once(9) || depth > DEEPEST) {
			return anything(depth);
		}
		JsonNode types = known.path("type");
		String type = types.isArray() ? any(types.valueStream().toList()).stringValue() : types.asString("string");
		return switch (type) {
			case "object" -> object(known, depth);
			case "array" -> array(known.path("items"), depth);
			case "integer", "number" -> JSON.numberNode(this.chance.nextInt(-2, 60));
			case "boolean" -> JSON.booleanNode(this.chance.nextBoolean());
			case "null" -> JSON.nullNode();
			default -> JSON.stringNode(word());
		};
	}

	private ObjectNode object(JsonNode schema, int depth) {
		ObjectNode object = JSON.objectNode();
		schema.path("properties").properties().forEach((property) -> {
			boolean required = schema.path("required")
				.valueStream()
				.anyMatch((name) -> name.stringValue().equals(property.getKey()));
			if (required ? !once(12) : once(2)) {
				object.set(property.getKey(), value(property.getValue(), depth + 1));
			}
		});
		if (once(12)) {
			object.put(word(), "surplus");
		}
		return object;
	}

	private ArrayNode array(JsonNode items, int depth) {
		ArrayNode array = JSON.arrayNode();
		int length = this.chance.nextInt(4);
		for (int i = 0; i < length; i++) {
			array.add(value(items, depth + 1));
		}
		return array;
	}

	private JsonNode anything(int depth) {
		return switch (this.chance.nextInt(6)) {
			case 0 -> JSON.nullNode();
			case 1 -> JSON.numberNode(this.chance.nextLong());
			case 2 -> JSON.booleanNode(true);
			case 3 -> JSON.stringNode(word());
			case 4 -> (depth > DEEPEST) ? JSON.arrayNode() : JSON.arrayNode().add(anything(depth + 1));
			default -> JSON.objectNode().put("type", "text").put("text", word());
		};
	}

}
