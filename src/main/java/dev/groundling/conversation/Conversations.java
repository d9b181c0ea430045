package dev.groundling.conversation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * The conversations going on: their earlier turns, and what a follow-up means by them.
 */
@Component
public class Conversations {

	private static final int MAX_TURNS = 20;

	private final Cache<String, List<Turn>> turns = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterAccess(Duration.ofHours(24))
		.build();

	/**
	 * Begins a conversation.
	 * @return its id, not guessable
	 */
	public String begin() {
		String id = UUID.randomUUID().toString();
		this.turns.put(id, List.of());
		return id;
	}

	/**
	 * Tells whether a conversation is still known.
	 * @param id its id
	 * @return whether it is
	 */
	public boolean exists(String id) {
		return this.turns.getIfPresent(id) != null;
	}

	/**
	 * Returns the earlier turns of a conversation.
	 * @param id its id
	 * @return the turns, oldest first; none for an unknown conversation
	 */
	public List<Turn> turns(String id) {
		return this.turns.get(id, (unknown) -> List.of());
	}

	/**
	 * Makes a follow-up question whole, so that it can be understood on its own.
	 * @param question the question as asked
	 * @param earlier the earlier turns, oldest first
	 * @return the standalone question; the question itself when it needs nothing
	 */
	public String standalone(String question, List<Turn> earlier) {
		return question;
	}

	/**
	 * Adds a turn to a conversation.
	 * @param id its id
	 * @param turn the turn
	 */
	public void remember(String id, Turn turn) {
		this.turns.asMap().compute(id, (key, earlier) -> {
			List<Turn> all = new java.util.ArrayList<>((earlier != null) ? earlier : List.of());
			all.add(turn);
			return List.copyOf(all.subList(Math.max(0, all.size() - MAX_TURNS), all.size()));
		});
	}

	/**
	 * Forgets a conversation.
	 * @param id its id
	 * @return whether there was one
	 */
	public boolean forget(String id) {
		return this.turns.asMap().remove(id) != null;
	}

}
