package dev.groundling.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversation in a test: what was said, and the follow-up to it.
 *
 * @param turns the turns so far
 */
record Talk(List<Turn> turns) {

	static Talk after(String question, String answer) {
		return new Talk(List.of(new Turn(question, answer)));
	}

	static Talk after(String question, String answer, String span) {
		return new Talk(List.of(new Turn(question, answer, span)));
	}

	Talk then(String question, String answer) {
		List<Turn> all = new ArrayList<>(this.turns);
		all.add(new Turn(question, answer));
		return new Talk(List.copyOf(all));
	}

	String ask(String question) {
		return FollowUps.whole(question, this.turns);
	}

}
