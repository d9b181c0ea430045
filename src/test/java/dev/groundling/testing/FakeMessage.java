package dev.groundling.testing;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A message in a chat of a {@link FakeBotApi}, a user's or the bot's. */
public final class FakeMessage {

	private final FakeChat chat;

	private final ObjectNode head;

	private final List<Version> versions = new CopyOnWriteArrayList<>();

	private volatile boolean deleted;

	FakeMessage(FakeChat chat, ObjectNode head, Version first) {
		this.chat = chat;
		this.head = head;
		this.versions.add(first);
	}

	/** Returns its id. */
	public int id() {
		return this.head.path("message_id").asInt();
	}

	/** Returns the chat it stands in. */
	public FakeChat chat() {
		return this.chat;
	}

	/** Returns the id of the topic it stands in, or {@code null}. */
	public @Nullable Integer thread() {
		JsonNode thread = this.head.path("message_thread_id");
		return thread.isMissingNode() ? null : Integer.valueOf(thread.asInt());
	}

	/** Returns the id of the message it replies to, or {@code null}. */
	public @Nullable Integer replyTo() {
		JsonNode other = this.head.path("reply_to_message").path("message_id");
		return other.isMissingNode() ? null : Integer.valueOf(other.asInt());
	}

	/** Tells whether the bot sent it. */
	public boolean isFromBot() {
		return this.head.path("from").path("is_bot").asBoolean(false);
	}

	/** Tells whether it was deleted. */
	public boolean isDeleted() {
		return this.deleted;
	}

	/** Returns what a reader sees now, without tags. */
	public String text() {
		return last().text().text();
	}

	/** Returns the text as it was sent, with its tags. */
	public String source() {
		return last().source();
	}

	/** Returns when it was sent. */
	public Instant sent() {
		return this.versions.getFirst().time();
	}

	/** Returns its formatting, in order, the outer before the inner. */
	public List<Entity> entities() {
		return last().text().entities();
	}

	/**
	 * Returns the pieces of its text that are formatted in one way.
	 * @param type type of an entity, such as {@code blockquote}
	 */
	public List<String> formatted(String type) {
		return entities().stream()
			.filter((entity) -> entity.type().equals(type))
			.map((entity) -> text().substring(entity.offset(), entity.offset() + entity.length()))
			.toList();
	}

	/**
	 * Returns all its texts, the first one first; those before the last were edited away.
	 */
	public List<String> edits() {
		return this.versions.stream().map((version) -> version.text().text()).toList();
	}

	/** Returns the texts on its buttons, in reading order. */
	public List<String> buttons() {
		return keys().stream().map((button) -> button.path("text").asString()).toList();
	}

	/** Returns its buttons as they were sent, in reading order. */
	public List<JsonNode> keys() {
		return last().markup().path("inline_keyboard").valueStream().flatMap(JsonNode::valueStream).toList();
	}

	/** Waits for the bot's first reply to it. */
	public FakeMessage awaitReply() {
		return awaitReplies(1).getFirst();
	}

	/**
	 * Waits until the bot has replied to it so many times.
	 * @param count how many times
	 * @return the replies in order, perhaps more than these
	 */
	public List<FakeMessage> awaitReplies(int count) {
		this.chat.world().await(count + " replies to \"" + text() + "\"", () -> replies().size() >= count);
		return replies();
	}

	/** Waits until the bot has edited it so that its text contains something. */
	public void awaitText(String part) {
		this.chat.world().await("a message that says \"" + part + "\"", () -> text().contains(part));
	}

	/** Returns the bot's replies to it so far, in order. */
	public List<FakeMessage> replies() {
		return this.chat.botMessages()
			.stream()
			.filter((message) -> Integer.valueOf(id()).equals(message.replyTo()))
			.toList();
	}

	Version last() {
		return this.versions.getLast();
	}

	void change(Version version) {
		this.versions.add(version);
	}

	void delete() {
		this.deleted = true;
	}

	/** Returns it as Telegram sends it to the bot. */
	ObjectNode json() {
		ObjectNode json = this.head.deepCopy();
		if (this.versions.size() > 1) {
			json.put("edit_date", last().time().getEpochSecond());
		}
		if (!text().isEmpty()) {
			json.put("text", text());
			addEntities(json.putArray("entities"));
		}
		if (!last().markup().isMissingNode()) {
			json.set("reply_markup", last().markup());
		}
		return json;
	}

	private void addEntities(ArrayNode list) {
		for (Entity entity : entities()) {
			ObjectNode node = list.addObject()
				.put("type", entity.type())
				.put("offset", entity.offset())
				.put("length", entity.length());
			if (entity.type().equals("text_link")) {
				node.put("url", entity.value());
			}
		}
	}

	/**
	 * Formatting of a piece of a text.
	 *
	 * @param type its type as Telegram names it
	 * @param offset where it begins, in UTF-16 units
	 * @param length how long it is, in UTF-16 units
	 * @param value a link's address, code's language, else empty
	 */
	public record Entity(String type, int offset, int length, String value) {
	}

	/**
	 * What a message said at a time.
	 *
	 * @param text what a reader sees
	 * @param source the text as it was sent
	 * @param markup its buttons, a missing node for none
	 * @param time since when
	 */
	record Version(FormattedText text, String source, JsonNode markup, Instant time) {
	}

}
