package dev.groundling.conversation;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The conversations going on: their earlier turns, and what a follow-up means by them.
 */
@Component
public class Conversations {

	private final ConversationStore store;

	Conversations(ConversationStore store) {
		this.store = store;
	}

	/**
	 * Begins a conversation.
	 * @return its id, not guessable
	 */
	public String begin() {
		return this.store.begin();
	}

	/**
	 * Tells whether a conversation is still known.
	 * @param id its id
	 * @return whether it is
	 */
	public boolean exists(String id) {
		return this.store.turns(id).isPresent();
	}

	/**
	 * Returns the earlier turns of a conversation.
	 * @param id its id
	 * @return the latest turns, oldest first; none for an unknown conversation
	 */
	public List<Turn> turns(String id) {
		return this.store.turns(id).orElse(List.of());
	}

	/**
	 * Makes a follow-up question whole, so that it can be understood on its own.
	 * @param question the question as asked
	 * @param earlier the earlier turns, oldest first; their questions may be standalone
	 * or as they were typed
	 * @return the standalone question; the question itself when it needs nothing
	 */
	public String standalone(String question, List<Turn> earlier) {
		return FollowUps.whole(question, earlier);
	}

	/**
	 * Adds a turn to a conversation. Nothing happens if it isn't known any more.
	 * @param id its id
	 * @param turn the turn
	 */
	public void remember(String id, Turn turn) {
		this.store.append(id, turn);
	}

	/**
	 * Forgets a conversation.
	 * @param id its id
	 * @return whether there was one
	 */
	public boolean forget(String id) {
		return this.store.forget(id);
	}

}
