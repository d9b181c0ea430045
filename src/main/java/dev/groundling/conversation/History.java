package dev.groundling.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundling.conversation.grammar.LeadIn;

/**
 * The latest turns of a conversation, read one by one as far back as a follow-up needs.
 */
final class History {

	/** Nobody refers farther back than this. */
	private static final int TURNS = 4;

	private final List<Turn> turns;

	private final List<Exchange> read = new ArrayList<>();

	private int unread;

	/**
	 * Begins to look back.
	 * @param turns all turns, oldest first
	 */
	History(List<Turn> turns) {
		List<Turn> told = turns.stream()
			.filter((turn) -> !turn.question().isBlank() || !turn.answer().isBlank())
			.filter((turn) -> !LeadIn.smallTalk(turn.question()))
			.toList();
		this.turns = told.subList(Math.max(0, told.size() - TURNS), told.size());
		this.unread = this.turns.size();
	}

	/**
	 * Returns the turns looked back on, as they were said.
	 * @return the latest few that say anything, oldest first
	 */
	List<Turn> turns() {
		return this.turns;
	}

	/**
	 * Returns the last turn as it was said.
	 * @return the turn, or nothing in a conversation that only begins
	 */
	Optional<Turn> lastTurn() {
		return this.turns.isEmpty() ? Optional.empty() : Optional.of(this.turns.getLast());
	}

	/**
	 * Returns the last turn with its question made whole.
	 * @return the turn
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Turn lastWhole() {
		Turn last = this.turns.getLast();
		return new Turn(whole(this.turns.size() - 1), last.answer(), last.span());
	}

	// An earlier question may itself be a follow-up, where a client sends the turns as
	// they were typed.
	private String whole(int index) {
		Turn turn = this.turns.get(index);
		return turn.standalone() ? turn.question() : FollowUps.whole(turn.question(), this.turns.subList(0, index));
	}

	/**
	 * Returns the last turn that names anything.
	 * @return the turn, or nothing when there is none
	 */
	Optional<Exchange> last() {
		return at(0);
	}

	/**
	 * Returns the turns that name anything.
	 * @return the turns, latest first
	 */
	Stream<Exchange> exchanges() {
		return Stream.iterate(0, (i) -> i + 1).map(this::at).takeWhile(Optional::isPresent).flatMap(Optional::stream);
	}

	private Optional<Exchange> at(int index) {
		while (this.read.size() <= index && this.unread > 0) {
			this.unread--;
			Turn turn = this.turns.get(this.unread);
			String question = whole(this.unread);
			Exchange exchange = Exchange.of(question, turn);
			if (exchange.tells()) {
				this.read.add(exchange);
			}
		}
		return (index < this.read.size()) ? Optional.of(this.read.get(index)) : Optional.empty();
	}

}
