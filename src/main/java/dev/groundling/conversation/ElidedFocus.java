package dev.groundling.conversation;

import java.util.stream.Stream;

import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * "How many are listed?": a question that has left out the noun it counts.
 */
final class ElidedFocus {

	private ElidedFocus() {
	}

	/**
	 * Puts the noun of an earlier question after the "how many" or "which" that has lost
	 * its own.
	 * @param question the question
	 * @param frame its build
	 * @param exchange the earlier turn
	 * @param edits takes the change, if one is needed
	 */
	static void restore(Utterance question, QuestionFrame frame, Exchange exchange, Edits edits) {
		NounPhrase focus = exchange.frame().focus();
		if (focus == null || !missing(question, frame) || taken(frame, focus)) {
			return;
		}
		int end = question.words().get(frame.next() - 1).range().end();
		String things = frame.subject().isEmpty()
				? " of " + new Antecedents(exchange, KnownPersons.in(Stream.of(exchange))).counted()
					.orElse(focus.definite())
				: " " + exchange.frame().asking().substring(exchange.frame().focusStart());
		edits.replace(new TextRange(end, end), things);
	}

	private static boolean missing(Utterance question, QuestionFrame frame) {
		boolean counts = frame.asking().matches("(?i)(?:\\w+ )?(?:how (?:many|much)|which)");
		return counts && frame.focus() == null && frame.next() < question.end()
				&& goesOn(question.words().get(frame.next()));
	}

	private static boolean goesOn(Word word) {
		return switch (word.tag()) {
			case VERB, AUXILIARY -> true;
			case ADPOSITION -> !word.lower().equals("of");
			default -> false;
		};
	}

	// "How much is the pass?" and "which is the best?" have all they need.
	private static boolean taken(QuestionFrame frame, NounPhrase focus) {
		boolean amount = frame.asking().matches("(?i).*how much") && focus.plural();
		boolean complete = !frame.subject().isEmpty() && !frame.subject().equalsIgnoreCase("there")
				&& frame.auxiliary().matches("(?i)is|are|was|were");
		return amount || complete || frame.subject().equalsIgnoreCase("it");
	}

}
