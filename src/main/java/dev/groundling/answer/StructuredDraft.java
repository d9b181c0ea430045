package dev.groundling.answer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a draft in JSON while it comes: {@code {"answered": true, "sentences": [{"text":
 * "…", "passages": [1]}]}}. Each sentence is complete with its object, so none has to be
 * cut. Members that aren't known are skipped; from where the text stops being JSON
 * nothing more is read.
 */
class StructuredDraft {

	/** What a model that can keep to a schema is asked for. */
	static final ResponseFormat FORMAT = ResponseFormat.builder()
		.type(ResponseFormatType.JSON)
		.jsonSchema(JsonSchema.builder().name("answer").rootElement(schema()).build())
		.build();

	private final JsonParser parser = new JsonFactory().createNonBlockingByteArrayParser(ObjectReadContext.empty());

	private final StringBuilder held = new StringBuilder();

	private final StringBuilder sentence = new StringBuilder();

	private final List<Integer> passages = new ArrayList<>();

	private boolean broken;

	private static JsonObjectSchema schema() {
		JsonObjectSchema sentence = JsonObjectSchema.builder()
			.addStringProperty("text", "one sentence of the answer, without markers")
			.addProperty("passages", JsonArraySchema.builder().items(new JsonIntegerSchema()).build())
			.required("text", "passages")
			.additionalProperties(false)
			.build();
		return JsonObjectSchema.builder()
			.addBooleanProperty("answered", "whether the passages answer the question; decide this first")
			.addProperty("sentences", JsonArraySchema.builder().items(sentence).build())
			.required("answered", "sentences")
			.additionalProperties(false)
			.build();
	}

	/**
	 * Takes further words.
	 * @param words the next characters of the JSON text
	 * @return the sentences that are complete now, with markers of their passages;
	 * {@link Prompt#NOT_IN_ARTICLES} where the passages don't answer
	 */
	List<String> add(String words) {
		List<String> complete = new ArrayList<>();
		this.held.append(words);
		// A character of two halves may come in two pieces.
		boolean half = !this.held.isEmpty() && Character.isHighSurrogate(this.held.charAt(this.held.length() - 1));
		int end = this.held.length() - (half ? 1 : 0);
		byte[] bytes = this.held.substring(0, end).getBytes(StandardCharsets.UTF_8);
		this.held.delete(0, end);
		try {
			if (!this.broken && bytes.length > 0) {
				((ByteArrayFeeder) this.parser.nonBlockingInputFeeder()).feedInput(bytes, 0, bytes.length);
				read(complete);
			}
		}
		catch (JacksonException ex) {
			// A model's slip, such as words after the last brace. What was read stands.
			this.broken = true;
		}
		return complete;
	}

	private void read(List<String> complete) {
		JsonToken token = this.parser.nextToken();
		while (token != JsonToken.NOT_AVAILABLE && token != null) {
			String name = this.parser.currentName();
			if (token == JsonToken.VALUE_FALSE && "answered".equals(name)) {
				complete.add(Prompt.NOT_IN_ARTICLES);
			}
			else if (token == JsonToken.VALUE_STRING && "text".equals(name)) {
				this.sentence.append(this.parser.getString());
			}
			else if (token == JsonToken.VALUE_NUMBER_INT) {
				this.passages.add(this.parser.getIntValue());
			}
			else if (token == JsonToken.END_OBJECT && !this.sentence.isEmpty()) {
				complete.add(marked());
			}
			token = this.parser.nextToken();
		}
	}

	private String marked() {
		this.passages.forEach((number) -> this.sentence.append(" [").append(number).append(']'));
		String complete = this.sentence.toString();
		this.sentence.setLength(0);
		this.passages.clear();
		return complete;
	}

}
