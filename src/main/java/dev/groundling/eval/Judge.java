package dev.groundling.eval;

import java.util.List;
import java.util.regex.Pattern;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Outcome;

/**
 * Decides whether an answer is right. Only the text counts, without its citation markers;
 * a quote can't make a wrong text right.
 */
final class Judge {

	private static final Pattern MARKER = Pattern.compile("\\s*\\[\\d+\\]");

	private Judge() {
	}

	static Verdict judge(EvalQuestion question, Answer answer) {
		String text = statement(answer);
		FoldedText folded = FoldedText.of(text);
		boolean clean = !saysForbidden(question, folded);
		boolean refused = answer.outcome() == Outcome.NOT_IN_ARTICLES;
		if (!question.answerable()) {
			return (refused && clean) ? Verdict.REFUSED : Verdict.INVENTED;
		}
		if (refused) {
			return Verdict.MISSED;
		}
		if (!clean || hasFurniture(answer) || !saysExpected(question, folded)) {
			return Verdict.WRONG;
		}
		return (length(text) <= lengthLimit(question.kind())) ? Verdict.RIGHT : Verdict.LONG;
	}

	/** The text of an answer without its citation markers. */
	static String statement(Answer answer) {
		return MARKER.matcher(answer.text()).replaceAll("").strip();
	}

	/** The length of a text in characters (code points). */
	static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static boolean saysForbidden(EvalQuestion question, FoldedText text) {
		return question.mustNot().stream().map(FoldedText::of).anyMatch(text::contains);
	}

	private static boolean hasFurniture(Answer answer) {
		return Furniture.standsIn(answer.text())
				|| answer.citations().stream().anyMatch((citation) -> Furniture.standsIn(citation.quote()));
	}

	private static boolean saysExpected(EvalQuestion question, FoldedText text) {
		if (question.answersAll().isEmpty()) {
			return saysAny(text, question.answers());
		}
		return question.answersAll()
			.stream()
			.allMatch((entry) -> saysAny(text, List.of(entry))
					|| saysAny(text, question.otherWordings().getOrDefault(entry, List.of())));
	}

	private static boolean saysAny(FoldedText text, List<String> wordings) {
		return wordings.stream().map(FoldedText::of).anyMatch(text::contains);
	}

	private static int lengthLimit(String kind) {
		return switch (kind) {
			case "definition" -> 600;
			case "comparison" -> 700;
			case "list" -> 900;
			default -> 450;
		};
	}

}
