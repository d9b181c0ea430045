package dev.groundling.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import dev.groundling.testing.FakeUpdates.Waiting;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which queries of users wait for the bot's answer, and what it answered. */
final class QueryBook {

	private final BotWorld world;

	private final Map<String, JsonNode> answers = new HashMap<>();

	private final Map<String, FakeMessage> inline = new HashMap<>();

	private final Map<FakeMessageKey, Waiting> updates = new HashMap<>();

	private final Map<String, Boolean> open = new HashMap<>();

	private int last;

	QueryBook(BotWorld world) {
		this.world = world;
	}

	String open(String kind) {
		String id = kind + "-" + (++this.last);
		this.open.put(id, Boolean.TRUE);
		return id;
	}

	void expire() {
		this.open.clear();
	}

	void answer(String id, BotApiCall call) {
		if (this.open.remove(id) == null) {
			throw RefusedCall.badRequest("query is too old and response timeout expired or query ID is invalid");
		}
		this.answers.put(id, call.parameters());
	}

	JsonNode awaitAnswer(String id) {
		this.world.await("an answer to " + id, () -> this.answers.containsKey(id));
		return Objects.requireNonNull(this.answers.get(id));
	}

	boolean isAnswered(String id) {
		return this.world.look(() -> this.answers.containsKey(id));
	}

	void addInline(String id, FakeMessage message) {
		this.inline.put(id, message);
	}

	@Nullable FakeMessage inline(String id) {
		return this.inline.get(id);
	}

	/** Remembers which update told of a message. */
	void note(ObjectNode update) {
		JsonNode message = update.path("message");
		if (!message.isMissingNode()) {
			this.updates.put(
					new FakeMessageKey(message.path("chat").path("id").asLong(), message.path("message_id").asInt()),
					new Waiting(update.path("update_id").asInt(), update.toString()));
		}
	}

	Waiting update(FakeMessage message) {
		return Objects.requireNonNull(this.updates.get(new FakeMessageKey(message.chat().id(), message.id())));
	}

	private record FakeMessageKey(long chat, int id) {
	}

}
