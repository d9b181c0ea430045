package dev.groundling.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request to a {@link FakeBotApi} with its parameters, in whichever of the four ways
 * they came: query string, form, multipart or JSON.
 *
 * @param path the path, decoded
 * @param parameters the parameters; an upload is an object with file_name and content
 * @param typed whether they came with their types, as in JSON
 */
record BotApiRequest(String path, ObjectNode parameters, boolean typed) {

	private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");

	private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");

	private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

	static BotApiRequest of(String target, Map<String, String> headers, byte[] body) {
		URI uri = URI.create(target);
		ObjectNode parameters = JsonMapper.shared().createObjectNode();
		if (uri.getRawQuery() != null) {
			addForm(uri.getRawQuery(), parameters);
		}
		String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
		if (type.startsWith("application/json")) {
			addJson(body, parameters);
		}
		else if (type.startsWith("application/x-www-form-urlencoded")) {
			addForm(new String(body, StandardCharsets.UTF_8), parameters);
		}
		else if (type.startsWith("multipart/form-data")) {
			addParts(body, headers.getOrDefault("content-type", ""), parameters);
		}
		return new BotApiRequest(uri.getPath(), parameters, type.startsWith("application/json"));
	}

	private static void addJson(byte[] body, ObjectNode parameters) {
		if (body.length > 0) {
			try {
				JsonNode json = JsonMapper.shared().readTree(body);
				json.properties().forEach((field) -> parameters.set(field.getKey(), field.getValue()));
			}
			catch (JacksonException ex) {
				throw new RefusedCall(400, "Bad Request: can't parse parameters JSON object");
			}
		}
	}

	private static void addForm(String form, ObjectNode parameters) {
		for (String pair : form.split("&", -1)) {
			int equals = pair.indexOf('=');
			if (equals > 0) {
				parameters.set(decode(pair.substring(0, equals)), value(decode(pair.substring(equals + 1))));
			}
		}
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	// ISO-8859-1 keeps one character for each byte.
	private static void addParts(byte[] body, String type, ObjectNode parameters) {
		Matcher boundary = BOUNDARY.matcher(type);
		if (!boundary.find()) {
			throw new RefusedCall(400, "Bad Request: boundary not found");
		}
		String whole = new String(body, StandardCharsets.ISO_8859_1);
		for (String part : whole.split(Pattern.quote("--" + boundary.group(1)), -1)) {
			int head = part.indexOf("\r\n\r\n");
			Matcher name = NAME.matcher(part);
			if (head > 0 && name.find()) {
				byte[] content = part.substring(head + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
				Matcher file = FILE_NAME.matcher(part.substring(0, head));
				if (file.find()) {
					parameters.putObject(name.group(1)).put("file_name", file.group(1)).put("content", content);
				}
				else {
					parameters.set(name.group(1), value(new String(content, StandardCharsets.UTF_8)));
				}
			}
		}
	}

	// Lists and objects come as JSON in a form.
	private static JsonNode value(String text) {
		if (text.startsWith("{") || text.startsWith("[")) {
			try {
				return JsonMapper.shared().readTree(text);
			}
			catch (JacksonException ex) {
				// A text that only begins like JSON.
				return JsonMapper.shared().getNodeFactory().stringNode(text);
			}
		}
		return JsonMapper.shared().getNodeFactory().stringNode(text);
	}

}
