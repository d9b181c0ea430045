package dev.groundling.testing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pieces that several wire formats are made of.
 */
final class WireJson {

	private WireJson() {
	}

	static Map<String, Object> chunk(Map<String, Object> delta, @Nullable String reason) {
		Map<String, Object> choice = (reason != null) ? Map.of("index", 0, "delta", delta, "finish_reason", reason)
				: Map.of("index", 0, "delta", delta);
		return Map.of("id", "chatcmpl-1", "object", "chat.completion.chunk", "model", "scripted", "choices",
				List.of(choice));
	}

	static String json(Object value) {
		return JsonMapper.shared().writeValueAsString(value);
	}

	static String event(@Nullable String name, Object data) {
		return ((name != null) ? "event: " + name + "\n" : "") + "data: " + json(data) + "\n\n";
	}

}
