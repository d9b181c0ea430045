package dev.groundling.conversation;

import java.util.List;
import java.util.regex.Pattern;

import dev.groundling.conversation.grammar.LeadIn;
import dev.groundling.language.Language;

/**
 * Makes follow-up questions whole by rules, after the earlier turns.
 */
final class FollowUps {

	private static final Pattern TOPIC_GIVEN = Pattern.compile("[(（][^()（）]+[)）]\\s*[?？]$");

	private FollowUps() {
	}

	/**
	 * Makes a question whole.
	 * @param question the question as asked
	 * @param earlier the earlier turns, oldest first
	 * @return the standalone question; the question itself when it needs nothing
	 */
	static String whole(String question, List<Turn> earlier) {
		History history = new History(earlier);
		Turn last = history.lastTurn().orElse(null);
		if (last == null || question.isBlank() || LeadIn.smallTalk(question)
				|| TOPIC_GIVEN.matcher(question.strip()).find()) {
			return question;
		}
		String before = last.question().isBlank() ? last.answer() : last.question();
		if (Language.of(question) == Language.ENGLISH && Language.of(before) == Language.ENGLISH) {
			String settled = RelativeYears.settle(question, history);
			return new FollowUp(settled).whole(history);
		}
		return ForeignFollowUps.whole(question, history.lastWhole());
	}

}
