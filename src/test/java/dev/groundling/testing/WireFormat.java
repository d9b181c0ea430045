package dev.groundling.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import static dev.groundling.testing.WireJson.chunk;
import static dev.groundling.testing.WireJson.event;
import static dev.groundling.testing.WireJson.json;

/**
 * How a vendor's server puts an answer on the wire.
 */
enum WireFormat {

	OPENAI("text/event-stream", ": keep-alive\n\n") {

		@Override
		String token(String text) {
			return event(null, chunk(Map.of("content", text), null));
		}

		// A map can't hold null.
		@Override
		String finish(@Nullable String reason) {
			String last = (reason != null) ? event(null, chunk(Map.of(), reason)) : "";
			String usage = event(null, Map.of("id", "chatcmpl-1", "model", "scripted", "choices", List.of(), "usage",
					Map.of("prompt_tokens", 12, "completion_tokens", 7, "total_tokens", 19)));
			return last + usage + "data: [DONE]\n\n";
		}

		@Override
		String error(String message) {
			return event(null, Map.of("error", Map.of("message", message, "code", 502)));
		}

	},

	/** OpenAI's but that the tokens used come with the last words. */
	MISTRAL("text/event-stream", ": keep-alive\n\n") {

		@Override
		String token(String text) {
			return OPENAI.token(text);
		}

		@Override
		String finish(@Nullable String reason) {
			Map<String, Object> last = new LinkedHashMap<>(chunk(Map.of("content", ""), reason));
			last.put("usage", Map.of("prompt_tokens", 12, "completion_tokens", 7, "total_tokens", 19));
			return event(null, last) + "data: [DONE]\n\n";
		}

		@Override
		String error(String message) {
			return OPENAI.error(message);
		}

	},

	OLLAMA("application/x-ndjson", "") {

		@Override
		String token(String text) {
			return line(Map.of("model", "scripted", "message", Map.of("role", "assistant", "content", text), "done",
					false));
		}

		@Override
		String finish(@Nullable String reason) {
			return (reason == null) ? ""
					: line(Map.of("model", "scripted", "message", Map.of("role", "assistant", "content", ""), "done",
							true, "done_reason", reason, "prompt_eval_count", 12, "eval_count", 7));
		}

		@Override
		String error(String message) {
			return line(Map.of("error", message));
		}

		private String line(Object value) {
			return json(value) + "\n";
		}

	},

	ANTHROPIC("text/event-stream", "event: ping\ndata: {\"type\": \"ping\"}\n\n") {

		@Override
		String begin() {
			return event("message_start",
					Map.of("type", "message_start", "message",
							Map.of("id", "msg_1", "type", "message", "role", "assistant", "model", "scripted",
									"content", List.of(), "usage", Map.of("input_tokens", 12, "output_tokens", 1))))
					+ event("content_block_start", Map.of("type", "content_block_start", "index", 0, "content_block",
							Map.of("type", "text", "text", "")));
		}

		@Override
		String token(String text) {
			return event("content_block_delta", Map.of("type", "content_block_delta", "index", 0, "delta",
					Map.of("type", "text_delta", "text", text)));
		}

		@Override
		String finish(@Nullable String reason) {
			String stop = event("content_block_stop", Map.of("type", "content_block_stop", "index", 0));
			return (reason == null) ? stop : stop
					+ event("message_delta",
							Map.of("type", "message_delta", "delta", Map.of("stop_reason", reason(reason)), "usage",
									Map.of("output_tokens", 7)))
					+ event("message_stop", Map.of("type", "message_stop"));
		}

		@Override
		String error(String message) {
			return event("error",
					Map.of("type", "error", "error", Map.of("type", "overloaded_error", "message", message)));
		}

		private String reason(String reason) {
			return switch (reason) {
				case "stop" -> "end_turn";
				case "length" -> "max_tokens";
				default -> "refusal";
			};
		}

	},

	GEMINI("text/event-stream", "") {

		@Override
		String token(String text) {
			return event(null, Map.of("candidates",
					List.of(Map.of("content", Map.of("role", "model", "parts", List.of(Map.of("text", text)))))));
		}

		@Override
		String finish(@Nullable String reason) {
			return (reason == null) ? ""
					: event(null, Map.of("candidates",
							List.of(Map.of("content", Map.of("role", "model", "parts", List.of(Map.of("text", ""))),
									"finishReason", reason(reason))),
							"usageMetadata",
							Map.of("promptTokenCount", 12, "candidatesTokenCount", 7, "totalTokenCount", 19)));
		}

		@Override
		String error(String message) {
			return event(null, Map.of("error", Map.of("code", 503, "message", message)));
		}

		private String reason(String reason) {
			return switch (reason) {
				case "stop" -> "STOP";
				case "length" -> "MAX_TOKENS";
				default -> "SAFETY";
			};
		}

	};

	private final String contentType;

	private final String keepAlive;

	WireFormat(String contentType, String keepAlive) {
		this.contentType = contentType;
		this.keepAlive = keepAlive;
	}

	String contentType() {
		return this.contentType;
	}

	String keepAlive() {
		return this.keepAlive;
	}

	String begin() {
		return "";
	}

	abstract String token(String text);

	abstract String finish(@Nullable String reason);

	abstract String error(String message);

}
