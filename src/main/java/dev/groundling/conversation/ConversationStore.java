package dev.groundling.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.stereotype.Component;

/**
 * Keeps the turns of conversations in memory. How many there are, how long they are and
 * how long they are kept is bounded, as anybody may begin one.
 */
@Component
class ConversationStore {

	/** What a conversation weighs at least, in characters. */
	private static final int LIGHTEST = 2_000;

	private final Cache<String, List<Turn>> conversations;

	private final int turns;

	ConversationStore() {
		this(Bounds.DEFAULT, Ticker.systemTicker());
	}

	ConversationStore(Bounds bounds, Ticker ticker) {
		this.turns = bounds.turns();
		this.conversations = Caffeine.newBuilder()
			.maximumWeight((long) bounds.conversations() * LIGHTEST)
			.weigher((String id, List<Turn> all) -> weight(all))
			.expireAfterAccess(bounds.idle())
			.ticker(ticker)
			// Whoever adds the one too many clears up, not some other thread later.
			.executor(Runnable::run)
			.build();
	}

	/**
	 * Begins a conversation.
	 * @return its id, of 122 random bits, so that it can't be guessed
	 */
	String begin() {
		String id = UUID.randomUUID().toString();
		this.conversations.put(id, List.of());
		return id;
	}

	/**
	 * Returns the turns of a conversation.
	 * @param id its id
	 * @return the latest turns, oldest first; nothing for an unknown conversation
	 */
	Optional<List<Turn>> turns(String id) {
		return Optional.ofNullable(this.conversations.getIfPresent(id));
	}

	/**
	 * Adds a turn. A conversation that is not, or no longer, known stays so: what was
	 * forgotten while a question was being answered doesn't come back.
	 * @param id the id of the conversation
	 * @param turn the turn
	 */
	void append(String id, Turn turn) {
		this.conversations.asMap().computeIfPresent(id, (key, earlier) -> {
			List<Turn> all = new ArrayList<>(earlier);
			all.add(turn);
			return List.copyOf(all.subList(Math.max(0, all.size() - this.turns), all.size()));
		});
	}

	/**
	 * Forgets a conversation.
	 * @param id its id
	 * @return whether there was one
	 */
	boolean forget(String id) {
		return this.conversations.asMap().remove(id) != null;
	}

	private static int weight(List<Turn> turns) {
		int characters = turns.stream().mapToInt((turn) -> turn.question().length() + turn.answer().length()).sum();
		return Math.max(LIGHTEST, characters);
	}

	/**
	 * How much is kept.
	 *
	 * @param conversations how many conversations, fewer when they are long; at least 1
	 * @param turns how many turns of each, at least 1
	 * @param idle how long after the last question
	 */
	record Bounds(int conversations, int turns, Duration idle) {

		/** About 40 MB at most, a day. */
		static final Bounds DEFAULT = new Bounds(10_000, 20, Duration.ofHours(24));

	}

}
