package dev.groundling.conversation;

import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.Word;

/**
 * A question about the past, asked of the present: "did Ningbo have" becomes "does Ningbo
 * have".
 */
final class PresentTense {

	private PresentTense() {
	}

	/**
	 * Puts the auxiliary of a question into the present. Verbs without one stay as they
	 * are, as nobody is misled by "who built it now".
	 * @param frame the build of the question
	 * @param edits takes the change to the question's text
	 */
	static void of(QuestionFrame frame, Edits edits) {
		Utterance question = frame.utterance();
		if (frame.auxiliary().isEmpty() || frame.next() >= question.end()) {
			return;
		}
		Word auxiliary = question.words().get(frame.next());
		String present = switch (auxiliary.lower()) {
			case "was" -> "is";
			case "were" -> "are";
			case "did" -> several(frame) ? "do" : "does";
			case "had" -> several(frame) ? "have" : "has";
			default -> "";
		};
		if (!present.isEmpty() && edits.free(auxiliary.range())) {
			edits.replace(auxiliary.range(), present);
		}
	}

	private static boolean several(QuestionFrame frame) {
		String subject = frame.subject();
		return subject.matches("(?i)i|you|we|they|these|those|people|.* and .*") || frame.utterance()
			.phrases()
			.stream()
			.filter((phrase) -> subject.startsWith(phrase.text()))
			.anyMatch(NounPhrase::plural);
	}

}
