package dev.groundling.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The updates that a {@link FakeBotApi} holds for the bot until it confirms them. */
public final class FakeUpdates {

	private static final Set<String> NOT_UNASKED = Set.of("chat_member", "message_reaction", "message_reaction_count");

	private final BotWorld world;

	private final List<Waiting> waiting = new ArrayList<>();

	private Set<String> allowed = Set.of();

	private int last = 100_000;

	private long poller;

	private boolean webhook;

	FakeUpdates(BotWorld world) {
		this.world = world;
	}

	/** Returns how many updates the bot hasn't confirmed. */
	public int waiting() {
		return this.world.look(this.waiting::size);
	}

	/** Waits until the bot has confirmed every update. */
	public void awaitConfirmed() {
		this.world.await("a time when every update was confirmed", this.waiting::isEmpty);
	}

	/**
	 * Puts an update into the queue as it is.
	 * @param fields JSON of its fields but for the id, such as {@code "message": 3}
	 */
	public void addRaw(String fields) {
		this.world.change(() -> this.waiting.add(waiting("{\"update_id\":" + (++this.last) + "," + fields + "}")));
	}

	/**
	 * Lets the ids of the updates to come begin anew, as after a quiet week.
	 * @param id id of the next update
	 */
	public void fallTo(int id) {
		this.world.change(() -> this.last = id - 1);
	}

	/**
	 * Delivers an update once more, under the same id.
	 * @param message the message it told of
	 */
	public void repeat(FakeMessage message) {
		this.world.change(() -> this.waiting.add(this.world.queries().update(message)));
	}

	void add(String type, JsonNode content) {
		if (this.allowed.isEmpty() ? !NOT_UNASKED.contains(type) : this.allowed.contains(type)) {
			ObjectNode update = JsonMapper.shared().createObjectNode().put("update_id", ++this.last);
			update.set(type, content);
			this.waiting.add(waiting(update.toString()));
			this.world.queries().note(update);
		}
	}

	private Waiting waiting(String json) {
		return new Waiting(this.last, json);
	}

	ArrayNode poll(BotApiCall call) {
		if (this.webhook) {
			throw new RefusedCall(409, "Conflict: can't use getUpdates method while webhook is active; "
					+ "use deleteWebhook to delete the webhook first");
		}
		long own = this.world.change(() -> ++this.poller);
		allow(call);
		this.world.change(() -> confirm(call.number("offset", 0)));
		Duration patience = Duration.ofSeconds(Math.clamp(call.number("timeout", 0), 0, 50));
		this.world.waitFor(patience, () -> !this.waiting.isEmpty() || this.poller != own);
		if (this.poller != own) {
			throw new RefusedCall(409, "Conflict: terminated by other getUpdates request; "
					+ "make sure that only one bot instance is running");
		}
		int limit = Math.clamp(call.number("limit", 100), 1, 100);
		return this.world.look(() -> list(limit));
	}

	private ArrayNode list(int limit) {
		ArrayNode list = JsonMapper.shared().createArrayNode();
		this.waiting.stream().limit(limit).forEach((update) -> list.addRawValue(new RawValue(update.json())));
		return list;
	}

	// An offset beyond the end is taken for a mistake, and all is sent again.
	private boolean confirm(int offset) {
		if (offset < 0) {
			while (this.waiting.size() > -offset) {
				this.waiting.removeFirst();
			}
		}
		return offset <= this.last + 1 && this.waiting.removeIf((update) -> update.id() < offset);
	}

	private void allow(BotApiCall call) {
		if (call.node("allowed_updates").isArray()) {
			Set<String> types = new HashSet<>();
			call.node("allowed_updates").forEach((type) -> types.add(type.asString()));
			this.allowed = types;
		}
	}

	void webhook(BotApiCall call, boolean set) {
		allow(call);
		this.webhook = set;
		if (call.flag("drop_pending_updates")) {
			this.waiting.clear();
		}
	}

	@Nullable Waiting first() {
		return this.world.look(() -> this.waiting.isEmpty() ? null : this.waiting.getFirst());
	}

	void delivered(Waiting update) {
		this.world.change(() -> this.waiting.remove(update));
	}

	record Waiting(int id, String json) {
	}

}
