package dev.groundling.testing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A private chat, group or supergroup of a {@link FakeBotApi}. */
public final class FakeChat {

	private final BotWorld world;

	private final ObjectNode json;

	private final List<FakeMessage> messages = new CopyOnWriteArrayList<>();

	private final List<Draft> drafts = new CopyOnWriteArrayList<>();

	private final Set<Integer> topics = new ConcurrentSkipListSet<>();

	private volatile @Nullable RefusedCall closed;

	FakeChat(BotWorld world, ObjectNode json) {
		this.world = world;
		this.json = json;
	}

	/** Returns its id. */
	public long id() {
		return this.json.path("id").asLong();
	}

	/** Returns whether only one user reads there. */
	public boolean isPrivate() {
		return type().equals("private");
	}

	String type() {
		return this.json.path("type").asString();
	}

	/** Returns its messages in order, service messages and deleted ones too. */
	public List<FakeMessage> messages() {
		return List.copyOf(this.messages);
	}

	/** Returns the bot's messages in order. */
	public List<FakeMessage> botMessages() {
		return this.messages.stream().filter(FakeMessage::isFromBot).toList();
	}

	/**
	 * Waits until the bot has sent so many messages here.
	 * @param count how many
	 * @return its messages in order, perhaps more than these
	 */
	public List<FakeMessage> awaitBotMessages(int count) {
		this.world.await(count + " messages of the bot in chat " + id(), () -> botMessages().size() >= count);
		return botMessages();
	}

	/** Returns the drafts that the bot showed here, in order. */
	public List<Draft> drafts() {
		return List.copyOf(this.drafts);
	}

	/** Returns what the bot was shown doing here ({@code typing}), in order. */
	public List<BotApiCall> actions() {
		return this.world.log()
			.calls()
			.stream()
			.filter((call) -> call.method().equals("sendChatAction") && Long.valueOf(id()).equals(call.chat()))
			.toList();
	}

	/**
	 * Opens a topic in a supergroup.
	 * @param creator who opens it
	 * @param name its name
	 * @return its id
	 */
	public int topic(FakeUser creator, String name) {
		return this.world.change(() -> {
			this.json.put("is_forum", true);
			ObjectNode head = creator.head(this, null);
			head.putObject("forum_topic_created").put("name", name).put("icon_color", 7322096);
			int id = head.path("message_id").asInt();
			this.topics.add(id);
			this.world.arrived(this.world.plain(this, head.put("message_thread_id", id).put("is_topic_message", true)));
			return id;
		});
	}

	/**
	 * Makes a supergroup of a group, which has another id from then on.
	 * @return the supergroup
	 */
	public FakeChat becomesSupergroup() {
		return this.world.change(() -> {
			FakeChat other = this.world.group("supergroup", id() - 1_000_000_000_000L,
					this.json.path("title").asString());
			this.closed = new RefusedCall(400, "Bad Request: group chat was upgraded to a supergroup chat",
					java.util.Map.of("migrate_to_chat_id", other.id()));
			this.world
				.arrived(this.world.plain(this, this.world.anonymous(this).put("migrate_to_chat_id", other.id())));
			this.world.arrived(this.world.plain(other, this.world.anonymous(other).put("migrate_from_chat_id", id())));
			return other;
		});
	}

	/** Throws the bot out of a group. */
	public void removesBot() {
		this.world.change(() -> {
			close(new RefusedCall(403, "Forbidden: bot was kicked from the " + type() + " chat"));
			return this.world.membership(this, BotProfile.user(1, false, "Someone", null), "kicked");
		});
	}

	void close(@Nullable RefusedCall why) {
		this.closed = why;
	}

	/** Throws what Telegram answers if the bot can't write here. */
	void checkOpen() {
		RefusedCall why = this.closed;
		if (why != null) {
			throw why;
		}
	}

	boolean hasTopic(int thread) {
		return this.topics.contains(thread);
	}

	@Nullable FakeMessage find(int id) {
		return this.messages.stream()
			.filter((message) -> message.id() == id && !message.isDeleted())
			.findFirst()
			.orElse(null);
	}

	void add(FakeMessage message) {
		this.messages.add(message);
	}

	void add(Draft draft) {
		this.drafts.add(draft);
	}

	BotWorld world() {
		return this.world;
	}

	ObjectNode json() {
		return this.json;
	}

	static ObjectNode describe(long id, String type) {
		return JsonMapper.shared().createObjectNode().put("id", id).put("type", type);
	}

	/**
	 * A preview of a message that the bot is writing.
	 *
	 * @param time when it came
	 * @param id its number
	 * @param thread the topic it is shown in, or 0
	 * @param text what a reader sees
	 * @param stoppable whether the reader is offered to stop it
	 */
	public record Draft(Instant time, int id, int thread, String text, boolean stoppable) {
	}

}
