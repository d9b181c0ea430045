package dev.groundling.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import dev.groundling.testing.FakeMessage.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who writes to the bot, in the private chat with it or in a group. */
public final class FakeUser {

	private final BotWorld world;

	private final Attachments attachments;

	private final ObjectNode user;

	private final FakeChat chat;

	private final @Nullable Integer thread;

	FakeUser(BotWorld world, ObjectNode user, FakeChat chat, @Nullable Integer thread) {
		this.world = world;
		this.attachments = new Attachments(world);
		this.user = user;
		this.chat = chat;
		this.thread = thread;
	}

	/** Returns the chat that the user writes in. */
	public FakeChat chat() {
		return this.chat;
	}

	/** Returns the same user writing in a group. */
	public FakeUser in(FakeChat group) {
		return new FakeUser(this.world, this.user, group, null);
	}

	/** Returns the same user writing in a topic of a group. */
	public FakeUser in(FakeChat group, int topic) {
		return new FakeUser(this.world, this.user, group, topic);
	}

	/**
	 * Writes a message. Commands and mentions in it are marked as Telegram marks them.
	 * @param text the text
	 * @return the message
	 */
	public FakeMessage says(String text) {
		return this.world.change(() -> send(head(), text));
	}

	/** Writes a message that replies to another. */
	public FakeMessage replies(FakeMessage to, String text) {
		return this.world.change(() -> send(head(this.chat, to), text));
	}

	/** Writes a message that reaches the bot only after a while. */
	public FakeMessage said(Duration ago, String text) {
		return this.world.change(() -> send(head().put("date", Instant.now().minus(ago).getEpochSecond()), text));
	}

	/** Forwards what somebody else has written. */
	public FakeMessage forwards(String text) {
		ObjectNode head = head();
		head.putObject("forward_origin").put("type", "hidden_user").put("date", 1).put("sender_user_name", "Bob");
		return this.world.change(() -> send(head, text));
	}

	/** Changes a message of the user's own. */
	public void edits(FakeMessage message, String text) {
		this.world.change(() -> {
			message.change(version(text));
			this.world.updates().add("edited_message", message.json());
			return message;
		});
	}

	/** Deletes a message, which Telegram doesn't tell bots. */
	public void deletes(FakeMessage message) {
		this.world.change(() -> {
			message.delete();
			return message;
		});
	}

	/** Sends a sticker. */
	public FakeMessage sendsSticker() {
		return sends(this.attachments.sticker(head()));
	}

	/** Sends a photo, with a caption unless that is empty. */
	public FakeMessage sendsPhoto(String caption) {
		return sends(this.attachments.photo(head(), caption));
	}

	/** Sends several photos at once, which are several messages. */
	public List<FakeMessage> sendsAlbum(int photos) {
		return IntStream.range(0, photos)
			.mapToObj((number) -> sends(this.attachments.photo(head().put("media_group_id", "album"), "")))
			.toList();
	}

	/** Sends a voice message. */
	public FakeMessage sendsVoice() {
		return sends(this.attachments.voice(head()));
	}

	/** Sends a document. */
	public FakeMessage sendsDocument(String name, byte[] content) {
		return sends(this.attachments.document(head(), name, content));
	}

	private FakeMessage sends(ObjectNode head) {
		return this.world.arrived(this.world.plain(this.chat, head));
	}

	/**
	 * Presses a button.
	 * @param message the message it is below
	 * @param button the text on it, or a part of that
	 * @return what comes of it
	 */
	public FakeQuery taps(FakeMessage message, String button) {
		return FakeQuery.tap(this, message, button, message.json());
	}

	/** Presses a button of a message that the bot has no access to any more. */
	public FakeQuery tapsLongAfter(FakeMessage message, String button) {
		ObjectNode inaccessible = JsonMapper.shared().createObjectNode().put("message_id", message.id()).put("date", 0);
		inaccessible.set("chat", message.chat().json().deepCopy());
		return FakeQuery.tap(this, message, button, inaccessible);
	}

	/**
	 * Asks the bot from within another chat.
	 * @param text what is written after the bot's name
	 * @return what comes of it
	 */
	public FakeQuery asksInline(String text) {
		return FakeQuery.inline(this, text);
	}

	/** Stops what the bot is writing in the chat. */
	public void stopsDraft() {
		FakeChat.Draft draft = this.chat.drafts().getLast();
		if (!draft.stoppable()) {
			throw new AssertionError("The draft can't be stopped: " + draft);
		}
		ObjectNode stopped = JsonMapper.shared().createObjectNode().put("draft_id", draft.id());
		stopped.set("chat", this.chat.json().deepCopy());
		this.world.change(() -> {
			this.world.updates().add("stopped_message_generation", stopped);
			return stopped;
		});
	}

	/** Brings the bot into a group. */
	public void addsBotTo(FakeChat group) {
		group.close(null);
		this.world.change(() -> this.world.membership(group, this.user, "member"));
	}

	/** Blocks the bot. */
	public void blocksBot() {
		this.world.change(() -> {
			this.chat.close(new RefusedCall(403, "Forbidden: bot was blocked by the user"));
			return this.world.membership(this.chat, this.user, "kicked");
		});
	}

	/** Lets the bot write again. */
	public void unblocksBot() {
		this.world.change(() -> {
			this.chat.close(null);
			return this.world.membership(this.chat, this.user, "member");
		});
	}

	JsonNode json() {
		return this.user;
	}

	BotWorld world() {
		return this.world;
	}

	private ObjectNode head() {
		return this.world.change(() -> head(this.chat, null));
	}

	// In a topic every message replies to the one that opened it, if to no other.
	ObjectNode head(FakeChat where, @Nullable FakeMessage replyTo) {
		ObjectNode head = this.world.head(where, this.user.deepCopy());
		FakeMessage to = replyTo;
		if (this.thread != null) {
			head.put("message_thread_id", this.thread).put("is_topic_message", true);
			to = (replyTo != null) ? replyTo : where.find(this.thread);
		}
		if (to != null) {
			ObjectNode shallow = to.json();
			shallow.remove("reply_to_message");
			head.set("reply_to_message", shallow);
		}
		return head;
	}

	private FakeMessage send(ObjectNode head, String text) {
		FakeMessage message = new FakeMessage(this.chat, head, version(text));
		if (this.world.profile().isPrivacyOn() && !this.chat.isPrivate() && !Privacy.reaches(message)) {
			this.chat.add(message);
			return message;
		}
		return this.world.arrived(message);
	}

	private static Version version(String text) {
		return new Version(Privacy.marked(text), text, MissingNode.getInstance(), Instant.now());
	}

}
