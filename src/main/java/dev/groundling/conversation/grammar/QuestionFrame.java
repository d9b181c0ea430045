package dev.groundling.conversation.grammar;

import dev.groundling.language.Word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The build of an English question: "In which year | did | Ningbo | set up the fund".
 *
 * @param utterance the question
 * @param asker the question word in lower case, empty for a question that yes or no
 * answers and for anything that isn't built like a question
 * @param asking what asks, preposition and focus included: "in which year"
 * @param focus the noun that is asked for ("year"), or {@code null}
 * @param auxiliary the auxiliary after it, empty for none
 * @param subject the subject after the auxiliary, empty when the asking part is the
 * subject itself
 * @param predicate the rest, without the question mark
 * @param start index of the first word of the asking part
 * @param next index of the first word after it
 */
public record QuestionFrame(Utterance utterance, String asker, String asking, @Nullable NounPhrase focus,
		String auxiliary, String subject, String predicate, int start, int next) {

	/**
	 * Takes a question apart.
	 * @param utterance the question
	 * @return its build
	 */
	public static QuestionFrame of(Utterance utterance) {
		return new FrameReader(utterance).read();
	}

	/**
	 * Tells whether yes or no would answer.
	 * @return whether the question begins with its auxiliary
	 */
	public boolean yesNo() {
		return this.asker.isEmpty() && !this.auxiliary.isEmpty();
	}

	/**
	 * Tells whether a circumstance is asked for, not a thing: when, where, why, how long,
	 * in which year.
	 * @return whether it is
	 */
	public boolean circumstance() {
		boolean amount = this.asking.matches("(?i)how (?:many|much)\\b.*");
		return switch (this.asker) {
			case "when", "where", "why" -> true;
			case "how" -> !amount;
			case "" -> false;
			default -> this.utterance.words().get(this.start).tag() == Tag.ADPOSITION
					|| (this.focus != null && this.focus.head().lower().matches("year|time|day|date|month|reason"));
		};
	}

	/**
	 * Returns where the focus stands in {@link #asking()}.
	 * @return the index, the length of the asking part when there is no focus
	 */
	public int focusStart() {
		return (this.focus != null)
				? this.focus.range().start() - this.utterance.words().get(this.start).range().start()
				: this.asking.length();
	}

	/**
	 * Returns what is asked for as something known: "the patents that Ningbo did have".
	 * @return the focus with the rest of the question as a clause; empty without a focus
	 */
	public String focusRestated() {
		if (this.focus == null) {
			return "";
		}
		String known = this.focus.definite() + this.asking.substring(focusStart() + this.focus.text().length());
		if ((this.predicate.isEmpty() && this.subject.isEmpty()) || this.subject.equalsIgnoreCase("there")) {
			return (known + " " + this.predicate).strip();
		}
		if (this.subject.isEmpty()) {
			return known + " that " + (this.auxiliary + " " + this.predicate).strip();
		}
		return (known + " that " + this.subject + " " + this.auxiliary + " " + this.predicate).strip();
	}

}
