package dev.groundling.http.openai;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.answer.QuestionRejected.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a client of OpenAI sends. There is much more that it may send, and nothing here
 * that it would change.
 *
 * @param model name of the model; any name is served
 * @param messages the conversation, its last question included
 * @param stream whether the answer is wanted piece by piece
 * @param streamOptions how, if it is
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ChatRequest(@Nullable String model, @Nullable List<@Nullable Message> messages, @Nullable Boolean stream,
		@JsonProperty("stream_options") @Nullable StreamOptions streamOptions) {

	/** The messages, each with a role. */
	List<Message> conversation() {
		if (this.messages == null || this.messages.isEmpty()) {
			throw malformed(Reason.BLANK, "The field messages is missing. Send at least a message of the role user.");
		}
		if (this.messages.stream().anyMatch((message) -> message == null || message.role == null)) {
			throw malformed(Reason.MALFORMED, "Each of messages must be an object with a role and a content.");
		}
		return this.messages.stream().map(Objects::requireNonNull).toList();
	}

	boolean streamed() {
		return Boolean.TRUE.equals(this.stream);
	}

	boolean withUsage() {
		return this.streamOptions != null && Boolean.TRUE.equals(this.streamOptions.includeUsage);
	}

	private static QuestionRejected malformed(Reason reason, String detail) {
		return new QuestionRejected(reason, "messages", detail);
	}

	/**
	 * One message.
	 *
	 * @param role whose it is
	 * @param content what it says: a string, a list of parts, or nothing
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Message(@Nullable String role, @Nullable JsonNode content) {

		boolean isFrom(String who) {
			return who.equals(this.role);
		}

		/** What it says in words; pictures and sounds are passed over. */
		String text() {
			if (this.content == null || this.content.isNull()) {
				return "";
			}
			if (this.content.isString()) {
				return this.content.stringValue();
			}
			if (!this.content.isArray()) {
				throw malformed(Reason.MALFORMED,
						"The content of each of messages must be a string or a list of parts.");
			}
			StringBuilder text = new StringBuilder();
			for (JsonNode part : this.content) {
				String words = part.path("text").asString("");
				text.append((text.isEmpty() || words.isEmpty()) ? "" : "\n").append(words);
			}
			return text.toString();
		}

	}

	/**
	 * What is wanted of a stream.
	 *
	 * @param includeUsage whether a last piece shall tell how much was used
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record StreamOptions(@JsonProperty("include_usage") @Nullable Boolean includeUsage) {
	}

}
