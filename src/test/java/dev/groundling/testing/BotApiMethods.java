package dev.groundling.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods of the Bot API that a bot may call, and what is wrong with a call. */
final class BotApiMethods {

	private static final Map<String, Map<String, Field>> TYPES = new HashMap<>();

	/** By the name in small letters: Telegram doesn't tell them apart by case. */
	private static final Map<String, String> METHODS = new TreeMap<>();

	static {
		try (InputStream in = Objects.requireNonNull(BotApiMethods.class.getResourceAsStream("bot-api.txt"))) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				read(line.strip());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private BotApiMethods() {
	}

	private static void read(String line) {
		if (!line.isEmpty() && !line.startsWith("#")) {
			String[] words = line.split(" ");
			Map<String, Field> fields = new HashMap<>();
			for (int i = 1; i < words.length; i++) {
				String name = words[i].substring(0, words[i].indexOf(':'));
				boolean optional = name.endsWith("?");
				fields.put(optional ? name.substring(0, name.length() - 1) : name,
						new Field(words[i].substring(words[i].indexOf(':') + 1), optional));
			}
			TYPES.put(words[0], fields);
			if (Character.isLowerCase(words[0].charAt(0))) {
				METHODS.put(words[0].toLowerCase(Locale.ROOT), words[0]);
			}
		}
	}

	/**
	 * Finds a method.
	 * @param name its name in any case
	 * @return its name as the Bot API writes it, or {@code null} if there is none
	 */
	static @Nullable String find(String name) {
		return METHODS.get(name.toLowerCase(Locale.ROOT));
	}

	/**
	 * Looks for what is wrong with the parameters of a call.
	 * @param method the method's name
	 * @param parameters the parameters
	 * @param typed whether they came with their types
	 * @return what is wrong, empty if nothing
	 */
	static List<String> faults(String method, ObjectNode parameters, boolean typed) {
		ObjectNode own = parameters.deepCopy();
		JsonNode named = own.remove("method");
		List<String> faults = new ArrayList<>();
		if (named != null && !method.equalsIgnoreCase(named.asString())) {
			faults.add("the body names another method: " + named);
		}
		check("", method, own, typed, faults);
		return faults;
	}

	private static void check(String path, String type, ObjectNode object, boolean typed, List<String> faults) {
		Map<String, Field> fields = Objects.requireNonNull(TYPES.get(type), type);
		fields.forEach((name, field) -> {
			if (!field.optional() && !object.hasNonNull(name)) {
				faults.add(path + name + " is missing");
			}
		});
		object.properties().forEach((given) -> {
			Field field = fields.get(given.getKey());
			if (field == null) {
				faults.add("there is no " + path + given.getKey());
			}
			else if (!given.getValue().isNull()) {
				check(path + given.getKey(), field.type(), given.getValue(), typed, faults);
			}
		});
	}

	private static void check(String path, String type, JsonNode value, boolean typed, List<String> faults) {
		if (type.endsWith("[]")) {
			if (value.isArray()) {
				value.forEach((element) -> check(path, type.substring(0, type.length() - 2), element, true, faults));
				return;
			}
			faults.add(path + " isn't a list: " + value);
		}
		else if (TYPES.containsKey(type)) {
			if (value instanceof ObjectNode object) {
				check(path + ".", type, object, true, faults);
				return;
			}
			faults.add(path + " isn't an object: " + value);
		}
		else if (!(typed ? fits(type, value) : fitsAsText(type, value))) {
			faults.add(path + " isn't of type " + type + ": " + value);
		}
	}

	private static boolean fits(String type, JsonNode value) {
		return switch (type) {
			case "Integer" -> value.isIntegralNumber();
			case "Boolean" -> value.isBoolean();
			case "String" -> value.isString();
			case "Chat" -> value.isIntegralNumber() || value.asString().matches("-?\\d+|@\\w+");
			case "File" -> value.isString() || value.has("content");
			default -> true;
		};
	}

	private static boolean fitsAsText(String type, JsonNode value) {
		return switch (type) {
			case "Integer" -> value.asString().matches("-?\\d+");
			case "Boolean" -> value.asString().matches("(?i)true|false|1|0");
			case "String" -> true;
			default -> fits(type, value);
		};
	}

	private record Field(String type, boolean optional) {
	}

}
