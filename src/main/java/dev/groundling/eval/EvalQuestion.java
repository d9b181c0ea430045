package dev.groundling.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundling.answer.Question;
import dev.groundling.conversation.Turn;
import org.jspecify.annotations.Nullable;

/**
 * One question of a set, with what is known about its answer.
 *
 * @param id name of the question, unique in its set
 * @param kind what sort of question it is; accuracy is broken down by it
 * @param text what is asked
 * @param turns the earlier turns of the conversation, oldest first
 * @param answerable whether the articles answer it
 * @param expected what is expected of an unanswerable question, for the report only
 * @param answers any one of these makes a right answer
 * @param answersAll when not empty, every one of these is needed instead
 * @param otherWordings what may stand for an entry of {@code answersAll}
 * @param mustNot what must not stand in a right answer
 * @param evidence where the articles give the answer, word for word
 * @param derived whether the answer has to be computed from what the articles say
 * @param weakString whether the answer's words stand in other places too, so that the
 * text alone doesn't show that it comes from the right one
 */
record EvalQuestion(String id, String kind, String text, List<Turn> turns, boolean answerable,
		@Nullable String expected, List<String> answers, List<String> answersAll,
		Map<String, List<String>> otherWordings, List<String> mustNot, Evidence evidence, boolean derived,
		boolean weakString) {

	Question toQuestion() {
		return new Question(this.text, null, Set.of(), this.turns);
	}

	/** What a right answer says, in words for the report. */
	String expectation() {
		if (!this.answersAll.isEmpty()) {
			return String.join(" + ", this.answersAll);
		}
		if (this.answerable) {
			return String.join(" | ", this.answers);
		}
		return (this.expected != null) ? this.expected : "not in the articles";
	}

}
