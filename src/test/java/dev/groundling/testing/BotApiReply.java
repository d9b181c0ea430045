package dev.groundling.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a {@link FakeBotApi} sends back.
 *
 * @param status HTTP status
 * @param headers headers besides Content-Length
 * @param body the body
 */
record BotApiReply(int status, Map<String, String> headers, byte[] body) {

	private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

	static BotApiReply ok(JsonNode result) {
		ObjectNode reply = JsonMapper.shared().createObjectNode().put("ok", true);
		reply.set("result", result);
		return text(200, JSON, reply.toString());
	}

	static BotApiReply refusal(RefusedCall refusal) {
		ObjectNode reply = JsonMapper.shared()
			.createObjectNode()
			.put("ok", false)
			.put("error_code", refusal.status())
			.put("description", refusal.description());
		if (!refusal.parameters().isEmpty()) {
			ObjectNode parameters = reply.putObject("parameters");
			refusal.parameters().forEach(parameters::put);
		}
		Long wait = refusal.parameters().get("retry_after");
		Map<String, String> headers = (wait != null)
				? Map.of("Content-Type", "application/json", "Retry-After", String.valueOf(wait)) : JSON;
		return text(refusal.status(), headers, reply.toString());
	}

	static BotApiReply file(byte[] content) {
		return new BotApiReply(200, Map.of("Content-Type", "application/octet-stream"), content);
	}

	static BotApiReply text(int status, Map<String, String> headers, String body) {
		return new BotApiReply(status, headers, body.getBytes(StandardCharsets.UTF_8));
	}

}
