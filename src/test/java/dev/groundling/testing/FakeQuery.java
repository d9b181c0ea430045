package dev.groundling.testing;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A pressed button or an inline question, and the bot's answer to it. */
public final class FakeQuery {

	private final BotWorld world;

	private final FakeUser user;

	private final String id;

	private final String about;

	private FakeQuery(BotWorld world, FakeUser user, String id, String about) {
		this.world = world;
		this.user = user;
		this.id = id;
		this.about = about;
	}

	static FakeQuery tap(FakeUser user, FakeMessage message, String button, ObjectNode shown) {
		String data = data(message, button);
		return user.world().change(() -> {
			String id = user.world().queries().open("callback");
			ObjectNode query = query(id, user).put("chat_instance", "1").put("data", data);
			query.set("message", shown);
			user.world().updates().add("callback_query", query);
			return new FakeQuery(user.world(), user, id, message.text());
		});
	}

	static FakeQuery inline(FakeUser user, String text) {
		return user.world().change(() -> {
			String id = user.world().queries().open("inline");
			ObjectNode query = query(id, user).put("query", text).put("offset", "").put("chat_type", "private");
			user.world().updates().add("inline_query", query);
			return new FakeQuery(user.world(), user, id, text);
		});
	}

	private static String data(FakeMessage message, String button) {
		return message.keys()
			.stream()
			.filter((key) -> key.path("text").asString().contains(button))
			.map((key) -> key.path("callback_data").asString(""))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No \"" + button + "\" among " + message.buttons()));
	}

	private static ObjectNode query(String id, FakeUser user) {
		ObjectNode query = JsonMapper.shared().createObjectNode().put("id", id);
		query.set("from", user.json().deepCopy());
		return query;
	}

	/** Tells whether the bot has answered it. */
	public boolean isAnswered() {
		return this.world.queries().isAnswered(this.id);
	}

	/**
	 * Waits for the bot's answer.
	 * @return the parameters of the answering call
	 */
	public JsonNode awaitAnswer() {
		return this.world.queries().awaitAnswer(this.id);
	}

	/**
	 * Waits for the answer to a pressed button, and returns what the user is shown,
	 * perhaps nothing.
	 */
	public String awaitNotice() {
		return awaitAnswer().path("text").asString("");
	}

	/** Waits for the answer to an inline question, and returns its results. */
	public List<JsonNode> awaitResults() {
		return awaitAnswer().path("results").valueStream().toList();
	}

	/**
	 * Sends one of the results of an inline question, in a chat the bot isn't in.
	 * @param number which one, from 0
	 * @return the message that is seen there; the bot may edit it if it has buttons
	 */
	public FakeMessage picks(int number) {
		JsonNode result = awaitResults().get(number);
		JsonNode content = result.path("input_message_content");
		String source = content.path("message_text").asString();
		FormattedText text = Texts.read(source, content.path("parse_mode").asString(""));
		return this.world.change(() -> {
			FakeChat elsewhere = new FakeChat(this.world, FakeChat.describe(-1, "group").put("title", "Elsewhere"));
			FakeMessage message = new FakeMessage(elsewhere, this.user.head(elsewhere, null),
					new FakeMessage.Version(text, source, result.path("reply_markup"), java.time.Instant.now()));
			ObjectNode chosen = JsonMapper.shared()
				.createObjectNode()
				.put("result_id", result.path("id").asString())
				.put("query", this.about);
			chosen.set("from", this.user.json().deepCopy());
			if (!message.keys().isEmpty()) {
				chosen.put("inline_message_id", this.id);
				this.world.queries().addInline(this.id, message);
			}
			this.world.updates().add("chosen_inline_result", chosen);
			return message;
		});
	}

}
