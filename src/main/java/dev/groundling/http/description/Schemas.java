package dev.groundling.http.description;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/** The shapes of what is sent, as far as they can't be read off the records. */
final class Schemas {

	/** Name of the shape of a problem. */
	static final String PROBLEM = "Problem";

	/** Name of the shape of an error in OpenAI's form. */
	static final String OPEN_AI_ERROR = "OpenAiError";

	/**
	 * Fields that a request can't do without. They are read as optional, to be missed by
	 * name.
	 */
	private static final Map<String, List<String>> REQUIRED = Map.of("AskRequest", List.of("question"),
			"FeedbackRequest", List.of("answerId", "helpful"), "FetchRequest", List.of("url"), "ChatRequest",
			List.of("messages"), "Message", List.of("role"));

	private Schemas() {
	}

	/**
	 * Completes the schemas of a description.
	 * @param components what holds them
	 */
	static void complete(Components components) {
		Map<String, Schema> all = components.getSchemas();
		all.remove("JsonNode");
		all.put("ArticleId", string().description("The id of an article."));
		all.put(PROBLEM,
				object(Map.of("type", string(), "title", string(), "status", integer(), "detail",
						string().description("What is wrong and how to mend it, for whoever made the request."),
						"field", string().description("Name of the faulty field, where one is to blame."), "requestId",
						string()), "type", "title", "status", "detail")
					.description("What is wrong, as in RFC 9457."));
		all.put(OPEN_AI_ERROR,
				object(Map.of("error",
						object(Map.of("message", string(), "type", string(), "param", nullableString(), "code",
								nullableString()), "message", "type", "param", "code")),
						"error")
					.description("What is wrong, as OpenAI tells it."));
		REQUIRED.forEach((name, fields) -> known(all, name).setRequired(fields));
		known(all, "Message").addProperty("content",
				new JsonSchema().typesItem("string")
					.typesItem("array")
					.typesItem("null")
					.description("What it says: a string, or a list of parts of the type text."));
	}

	static Schema<?> string() {
		return new JsonSchema().typesItem("string");
	}

	static Schema<?> integer() {
		return new JsonSchema().typesItem("integer");
	}

	static Schema<?> reference(String name) {
		return new JsonSchema().$ref("#/components/schemas/" + name);
	}

	private static Schema<?> known(Map<String, Schema> all, String name) {
		return Objects.requireNonNull(all.get(name), name);
	}

	private static Schema<?> nullableString() {
		return new JsonSchema().typesItem("string").typesItem("null");
	}

	private static Schema<?> object(Map<String, Schema<?>> properties, String... required) {
		Schema<?> object = new JsonSchema().typesItem("object");
		properties.forEach(object::addProperty);
		object.setRequired(List.of(required));
		return object;
	}

}
