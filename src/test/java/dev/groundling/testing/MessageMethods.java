package dev.groundling.testing;

import dev.groundling.testing.FakeMessage.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods of a {@link FakeBotApi} that put messages into chats. */
final class MessageMethods {

	private static final BooleanNode TRUE = BooleanNode.TRUE;

	private final BotWorld world;

	MessageMethods(BotWorld world) {
		this.world = world;
	}

	JsonNode send(BotApiCall call) {
		FakeChat chat = open(call);
		FormattedText text = text(call);
		ButtonRules.check(call.node("reply_markup"));
		FakeMessage message = new FakeMessage(chat, head(call, chat),
				new Version(text, call.text("text"), markup(call), call.time()));
		chat.add(message);
		return message.json();
	}

	JsonNode sendDocument(BotApiCall call) {
		FakeChat chat = open(call);
		JsonNode document = call.node("document");
		ObjectNode head = head(call, chat);
		byte[] content = document.path("content").binaryValue();
		head.putObject("document")
			.put("file_id", this.world.files().add(content))
			.put("file_unique_id", "own")
			.put("file_name", document.path("file_name").asString())
			.put("file_size", content.length);
		FakeMessage message = this.world.plain(chat, head.put("caption", call.text("caption")));
		chat.add(message);
		return message.json();
	}

	JsonNode draft(BotApiCall call) {
		FakeChat chat = open(call);
		ButtonRules.require(chat.isPrivate(), "TEXTDRAFT_PEER_INVALID");
		ButtonRules.require(call.number("draft_id", 0) != 0, "DRAFT_ID_INVALID");
		chat.add(new FakeChat.Draft(call.time(), call.number("draft_id", 0), call.number("message_thread_id", 0),
				noted(call, Texts.readDraft(call.text("text"), call.text("parse_mode"))).text(),
				call.flag("can_stop")));
		return TRUE;
	}

	JsonNode action(BotApiCall call) {
		FakeChat chat = open(call);
		ButtonRules.require(call.text("action").matches("typing|upload_document"), "wrong parameter action in request");
		thread(call, chat);
		return TRUE;
	}

	JsonNode edit(BotApiCall call) {
		FakeMessage message = own(call, "edit");
		FormattedText text = call.method().equals("editMessageText") ? text(call) : message.last().text();
		String source = call.method().equals("editMessageText") ? call.text("text") : message.source();
		ButtonRules.check(call.node("reply_markup"));
		JsonNode markup = markup(call);
		if (text.equals(message.last().text()) && markup.equals(message.last().markup())) {
			throw RefusedCall.badRequest("message is not modified: specified new message content and reply markup "
					+ "are exactly the same as a current content and reply markup of the message");
		}
		message.change(new Version(text, source, markup, call.time()));
		return call.text("inline_message_id").isEmpty() ? message.json() : TRUE;
	}

	JsonNode delete(BotApiCall call) {
		FakeChat chat = open(call);
		FakeMessage message = found(chat.find(call.number("message_id", 0)), "delete");
		ButtonRules.require(message.isFromBot() || chat.isPrivate(), "message can't be deleted for everyone");
		message.delete();
		return TRUE;
	}

	JsonNode react(BotApiCall call) {
		FakeChat chat = open(call);
		found(chat.find(call.number("message_id", 0)), "react");
		ButtonRules.require(call.node("reaction").size() <= 1, "REACTIONS_TOO_MANY");
		return TRUE;
	}

	private FakeMessage own(BotApiCall call, String what) {
		String inline = call.text("inline_message_id");
		FakeMessage message = found(
				inline.isEmpty() ? open(call).find(call.number("message_id", 0)) : this.world.queries().inline(inline),
				what);
		ButtonRules.require(message.isFromBot() || !inline.isEmpty(), "message can't be " + what + "ed");
		return message;
	}

	private static FakeMessage found(@Nullable FakeMessage message, String what) {
		if (message == null) {
			throw RefusedCall.badRequest("message to " + what + " not found");
		}
		return message;
	}

	private FakeChat open(BotApiCall call) {
		FakeChat chat = this.world.chat(call.chat());
		chat.checkOpen();
		return chat;
	}

	private FormattedText text(BotApiCall call) {
		return noted(call, Texts.read(call.text("text"), call.text("parse_mode")));
	}

	// Telegram leaves it out without a word, so nobody would notice.
	private FormattedText noted(BotApiCall call, FormattedText text) {
		text.lost().forEach((what) -> this.world.log().violation(call, "formatting that Telegram drops: " + what));
		return text;
	}

	private static JsonNode markup(BotApiCall call) {
		JsonNode markup = call.node("reply_markup");
		return markup.path("inline_keyboard").isEmpty() ? MissingNode.getInstance() : markup;
	}

	private ObjectNode head(BotApiCall call, FakeChat chat) {
		FakeMessage replyTo = replyTo(call, chat);
		Integer thread = thread(call, chat);
		if (thread == null && replyTo != null) {
			thread = replyTo.thread();
		}
		ObjectNode head = this.world.head(chat, this.world.profile().bot());
		if (thread != null) {
			head.put("message_thread_id", thread).put("is_topic_message", true);
		}
		if (replyTo != null) {
			ObjectNode shallow = replyTo.json();
			shallow.remove("reply_to_message");
			head.set("reply_to_message", shallow);
		}
		return head;
	}

	private static @Nullable Integer thread(BotApiCall call, FakeChat chat) {
		int thread = call.number("message_thread_id", 0);
		ButtonRules.require(thread == 0 || chat.hasTopic(thread), "message thread not found");
		return (thread != 0) ? Integer.valueOf(thread) : null;
	}

	private static @Nullable FakeMessage replyTo(BotApiCall call, FakeChat chat) {
		JsonNode reply = call.node("reply_parameters");
		if (reply.isMissingNode() || reply.isNull()) {
			return null;
		}
		FakeMessage message = chat.find(reply.path("message_id").asInt(0));
		ButtonRules.require(message != null || reply.path("allow_sending_without_reply").asBoolean(false),
				"message to be replied not found");
		String quote = reply.path("quote").asString("");
		ButtonRules.require(message == null || message.text().contains(quote), "QUOTE_TEXT_INVALID");
		return message;
	}

}
