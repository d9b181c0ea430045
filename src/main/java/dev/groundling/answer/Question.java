package dev.groundling.answer;

import java.util.List;
import java.util.Set;

import dev.groundling.answer.QuestionRejected.Reason;
import dev.groundling.conversation.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A question as it comes from a surface. It can't be built blank or with characters that
 * no text has.
 *
 * @param text the words of the question, trimmed
 * @param conversationId the conversation it continues, or {@code null} to begin one
 * @param articles ids of the articles to answer from; empty for all
 * @param turns earlier turns that stand in for the stored conversation; empty to use that
 */
public record Question(String text, @Nullable String conversationId, Set<String> articles, List<Turn> turns) {

	/**
	 * Checks the question.
	 * @throws QuestionRejected if the text is blank or malformed
	 */
	public Question {
		if (text.isBlank()) {
			throw new QuestionRejected(Reason.BLANK, "question", "The question is empty. Ask something.");
		}
		if (text.codePoints().anyMatch(Question::unprintable)) {
			throw new QuestionRejected(Reason.MALFORMED, "question",
					"The question has control characters or broken Unicode in it. Send plain text.");
		}
		text = text.strip();
		articles = Set.copyOf(articles);
		turns = List.copyOf(turns);
	}

	/**
	 * A question on its own, asked of all articles.
	 * @param text the words of the question
	 * @return the question
	 */
	public static Question of(String text) {
		return new Question(text, null, Set.of(), List.of());
	}

	// An unpaired surrogate reaches us as a code point of its own.
	private static boolean unprintable(int codePoint) {
		boolean control = Character.isISOControl(codePoint) && "\t\n\r".indexOf(codePoint) < 0;
		return control || Character.getType(codePoint) == Character.SURROGATE;
	}

}
