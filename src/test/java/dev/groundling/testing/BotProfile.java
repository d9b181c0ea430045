package dev.groundling.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a {@link FakeBotApi} shows of the bot: its name, commands and descriptions. */
public final class BotProfile {

	/** The bot's user id. */
	public static final long ID = 7_000_000_001L;

	/** The bot's name for mentions. */
	public static final String USERNAME = "groundling_bot";

	private final Map<String, JsonNode> commands = new ConcurrentHashMap<>();

	private final Map<String, String> texts = new ConcurrentHashMap<>();

	private volatile boolean readsAll;

	BotProfile() {
	}

	/** Lets the bot read every message of a group (privacy mode off). */
	public void readsAllGroupMessages() {
		this.readsAll = true;
	}

	boolean isPrivacyOn() {
		return !this.readsAll;
	}

	/**
	 * Returns the commands shown in a scope.
	 * @param scope the scope's type, such as {@code default} or
	 * {@code all_private_chats}, followed by a space and the chat's id where it has one
	 * @param language two letters, or empty for every other language
	 * @return the commands' names in order
	 */
	public List<String> commands(String scope, String language) {
		JsonNode list = this.commands.get(scope + "|" + language);
		return (list != null) ? list.valueStream().map((command) -> command.path("command").asString()).toList()
				: List.of();
	}

	/**
	 * Returns what the bot says of itself.
	 * @param kind {@code name}, {@code description} or {@code short_description}
	 * @param language two letters, or empty for every other language
	 * @return the text, empty if there is none
	 */
	public String text(String kind, String language) {
		return Objects.requireNonNullElse(this.texts.get(kind + "|" + language), "");
	}

	void setCommands(BotApiCall call) {
		this.commands.put(key(call), call.node("commands"));
	}

	void deleteCommands(BotApiCall call) {
		this.commands.remove(key(call));
	}

	ArrayNode commands(BotApiCall call) {
		return (this.commands.get(key(call)) instanceof ArrayNode list) ? list : JsonMapper.shared().createArrayNode();
	}

	void setText(BotApiCall call, String kind) {
		checkLanguage(call);
		this.texts.put(kind + "|" + call.text("language_code"), call.text(kind));
	}

	private static String key(BotApiCall call) {
		checkLanguage(call);
		JsonNode scope = call.node("scope");
		String chat = scope.path("chat_id").asString("");
		return scope.path("type").asString("default") + (chat.isEmpty() ? "" : " " + chat) + "|"
				+ call.text("language_code");
	}

	private static void checkLanguage(BotApiCall call) {
		ButtonRules.require(call.text("language_code").matches("|[a-z]{2}"), "invalid language code specified");
	}

	ObjectNode bot() {
		return user(ID, true, "Groundling", USERNAME);
	}

	ObjectNode me() {
		return bot().put("can_join_groups", true)
			.put("can_read_all_group_messages", this.readsAll)
			.put("supports_inline_queries", true)
			.put("has_topics_enabled", false);
	}

	static ObjectNode user(long id, boolean bot, String name, @Nullable String username) {
		ObjectNode user = JsonMapper.shared()
			.createObjectNode()
			.put("id", id)
			.put("is_bot", bot)
			.put("first_name", name);
		return (username != null) ? user.put("username", username) : user;
	}

}
