package dev.groundling.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** All methods of a {@link FakeBotApi} by name, those on the bot itself in full. */
final class AccountMethods {

	private static final int LARGEST_FILE = 20 * 1024 * 1024;

	private final Map<String, Function<BotApiCall, JsonNode>> methods = new HashMap<>();

	private final BotWorld world;

	private final WebhookDelivery webhook;

	AccountMethods(BotWorld world, WebhookDelivery webhook) {
		this.world = world;
		this.webhook = webhook;
		MessageMethods messages = new MessageMethods(world);
		this.methods.put("sendMessage", messages::send);
		this.methods.put("sendDocument", messages::sendDocument);
		this.methods.put("sendMessageDraft", messages::draft);
		this.methods.put("sendChatAction", messages::action);
		this.methods.put("editMessageText", messages::edit);
		this.methods.put("editMessageReplyMarkup", messages::edit);
		this.methods.put("deleteMessage", messages::delete);
		this.methods.put("setMessageReaction", messages::react);
		this.methods.put("getMe", (call) -> world.profile().me());
		this.methods.put("getFile", this::file);
		this.methods.put("getChat", (call) -> world.chat(call.chat()).json());
		this.methods.put("answerCallbackQuery", this::answerCallback);
		this.methods.put("answerInlineQuery", this::answerInline);
		this.methods.put("setWebhook", this::setWebhook);
		this.methods.put("deleteWebhook", (call) -> done(() -> webhook.set(call, "")));
		this.methods.put("getWebhookInfo", (call) -> webhook.info());
		this.methods.put("getMyCommands", (call) -> world.profile().commands(call));
		this.methods.put("setMyCommands", this::setCommands);
		this.methods.put("deleteMyCommands", (call) -> done(() -> world.profile().deleteCommands(call)));
		this.methods.put("setMyName", (call) -> text(call, "name", 64));
		this.methods.put("setMyDescription", (call) -> text(call, "description", 512));
		this.methods.put("setMyShortDescription", (call) -> text(call, "short_description", 120));
	}

	/** Carries out a call. */
	JsonNode call(BotApiCall call) {
		Function<BotApiCall, JsonNode> method = this.methods.get(call.method());
		if (method == null) {
			throw new RefusedCall(501, "The fake server can't do " + call.method());
		}
		return method.apply(call);
	}

	private static JsonNode done(Runnable work) {
		work.run();
		return BooleanNode.TRUE;
	}

	private JsonNode setCommands(BotApiCall call) {
		ButtonRules.checkCommands(call.node("commands"));
		return done(() -> this.world.profile().setCommands(call));
	}

	private JsonNode text(BotApiCall call, String kind, int longest) {
		ButtonRules.require(call.text(kind).length() <= longest, kind + " is too long");
		return done(() -> this.world.profile().setText(call, kind));
	}

	private JsonNode answerCallback(BotApiCall call) {
		ButtonRules.require(call.text("text").length() <= 200, "MESSAGE_TOO_LONG");
		return done(() -> this.world.queries().answer(call.text("callback_query_id"), call));
	}

	private JsonNode answerInline(BotApiCall call) {
		ButtonRules.checkResults(call);
		return done(() -> this.world.queries().answer(call.text("inline_query_id"), call));
	}

	private JsonNode setWebhook(BotApiCall call) {
		ButtonRules.require(call.text("secret_token").matches("[A-Za-z0-9_-]{0,256}"),
				"secret token contains unallowed characters");
		return done(() -> this.webhook.set(call, call.text("url")));
	}

	private JsonNode file(BotApiCall call) {
		String id = call.text("file_id");
		byte[] content = this.world.files().get(id);
		ButtonRules.require(content.length <= LARGEST_FILE, "file is too big");
		ObjectNode file = JsonMapper.shared().createObjectNode();
		return file.put("file_id", id)
			.put("file_unique_id", "u" + id)
			.put("file_size", content.length)
			.put("file_path", "documents/" + id);
	}

	/** Returns a file that may be fetched, or {@code null} if there is none. */
	byte @Nullable [] download(String path) {
		return path.startsWith("documents/") ? this.world.files().get(path.substring("documents/".length())) : null;
	}

}
