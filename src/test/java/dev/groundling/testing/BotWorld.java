package dev.groundling.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import dev.groundling.testing.FakeMessage.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The chats of a {@link FakeBotApi} and all that is in them. One thing at a time happens
 * in it, and whoever waits for something is told.
 */
final class BotWorld {

	/** Long enough for a busy machine; a test that passes doesn't wait for it. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Turns turns = new Turns();

	private final Map<Long, FakeChat> chats = new LinkedHashMap<>();

	private final Map<Long, Integer> ownIds = new LinkedHashMap<>();

	private final FileStore files = new FileStore();

	private final CallLog log = new CallLog();

	private final BotProfile profile = new BotProfile();

	private final FakeUpdates updates = new FakeUpdates(this);

	private final QueryBook queries = new QueryBook(this);

	private int sharedId = 1000;

	/** Does something that others may be waiting for. */
	<T extends @Nullable Object> T change(Supplier<T> work) {
		return this.turns.change(work);
	}

	/** Looks at something that others may be changing. */
	<T extends @Nullable Object> T look(Supplier<T> work) {
		return this.turns.look(work);
	}

	/** Waits for something, and fails if it doesn't come about. */
	void await(String what, BooleanSupplier condition) {
		await(what, PATIENCE, condition);
	}

	/** Waits for something that may take long, and fails if it doesn't come about. */
	void await(String what, Duration patience, BooleanSupplier condition) {
		if (!waitFor(patience, condition)) {
			throw new AssertionError("There never was " + what + ".\n" + transcript());
		}
	}

	/** Waits for something, and tells whether it came about. */
	boolean waitFor(Duration patience, BooleanSupplier condition) {
		return this.turns.waitFor(patience, condition);
	}

	void close() {
		this.turns.close();
	}

	boolean isClosed() {
		return this.turns.isClosed();
	}

	FakeChat privateChat(long user, String name) {
		return change(() -> this.chats.computeIfAbsent(user,
				(id) -> new FakeChat(this, FakeChat.describe(id, "private").put("first_name", name))));
	}

	FakeChat group(String type, long id, String title) {
		return change(() -> this.chats.computeIfAbsent(id,
				(key) -> new FakeChat(this, FakeChat.describe(key, type).put("title", title))));
	}

	Collection<FakeChat> chats() {
		return look(() -> List.copyOf(this.chats.values()));
	}

	FakeChat chat(@Nullable Long id) {
		FakeChat chat = (id != null) ? this.chats.get(id) : null;
		if (chat == null) {
			throw RefusedCall.badRequest("chat not found");
		}
		return chat;
	}

	/** Begins a message: its id, sender, chat and time. */
	ObjectNode head(FakeChat chat, ObjectNode from) {
		int id = chat.type().equals("supergroup") ? this.ownIds.merge(chat.id(), 1, Integer::sum) : ++this.sharedId;
		ObjectNode head = JsonMapper.shared().createObjectNode().put("message_id", id);
		head.set("from", from);
		head.set("chat", chat.json().deepCopy());
		return head.put("date", Instant.now().getEpochSecond());
	}

	/** Begins a message of somebody who doesn't show who it is. */
	ObjectNode anonymous(FakeChat chat) {
		ObjectNode head = head(chat, BotProfile.user(1087968824L, true, "Group", "GroupAnonymousBot"));
		head.set("sender_chat", chat.json().deepCopy());
		return head;
	}

	FakeMessage plain(FakeChat chat, ObjectNode head) {
		Version none = new Version(new FormattedText("", List.of()), "", MissingNode.getInstance(), Instant.now());
		return new FakeMessage(chat, head, none);
	}

	/** Puts a user's message into its chat, and tells the bot. */
	FakeMessage arrived(FakeMessage message) {
		return change(() -> {
			message.chat().add(message);
			this.updates.add("message", message.json());
			return message;
		});
	}

	/** Tells the bot what has become of it in a chat. */
	boolean membership(FakeChat chat, ObjectNode by, String status) {
		ObjectNode change = JsonMapper.shared().createObjectNode().put("date", Instant.now().getEpochSecond());
		change.set("chat", chat.json().deepCopy());
		change.set("from", by.deepCopy());
		for (String field : List.of("old_chat_member", "new_chat_member")) {
			boolean kicked = field.startsWith("new") == status.equals("kicked");
			ObjectNode member = change.putObject(field).put("status", kicked ? "kicked" : "member");
			member.set("user", this.profile.bot());
			if (kicked) {
				member.put("until_date", 0);
			}
		}
		this.updates.add("my_chat_member", change);
		return true;
	}

	FileStore files() {
		return this.files;
	}

	CallLog log() {
		return this.log;
	}

	BotProfile profile() {
		return this.profile;
	}

	FakeUpdates updates() {
		return this.updates;
	}

	QueryBook queries() {
		return this.queries;
	}

	/** What was said, for whoever looks into a failed test. */
	String transcript() {
		StringBuilder text = new StringBuilder();
		for (FakeChat chat : chats()) {
			for (FakeMessage message : chat.messages()) {
				text.append(chat.id() + (message.isFromBot() ? " bot  #" : " user #") + message.id())
					.append((message.replyTo() != null) ? " to #" + message.replyTo() : "")
					.append(": " + message.text().replace("\n", " ↵ ") + " " + message.buttons() + "\n");
			}
		}
		JsonNode last = this.log.calls().isEmpty() ? MissingNode.getInstance()
				: this.log.calls().getLast().parameters();
		return text + "Violations: " + this.log.violations() + "\nRefused: " + this.log.refusals() + "\nLast call: "
				+ last;
	}

}
