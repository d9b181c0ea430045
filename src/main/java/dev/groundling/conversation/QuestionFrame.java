package dev.groundling.conversation;

import java.util.Optional;
import java.util.Set;

import dev.groundling.language.Word;
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
record QuestionFrame(Utterance utterance, String asker, String asking, @Nullable NounPhrase focus, String auxiliary,
		String subject, String predicate, int start, int next) {

	private static final Set<String> ASKERS = Set.of("who", "whom", "whose", "what", "which", "when", "where", "why",
			"how");

	private static final Set<String> SUBJECTS = Set.of("i", "you", "he", "she", "it", "we", "they", "there", "this",
			"that", "these", "those", "one", "people");

	/** How many words may stand before the question word: "Besides the makers, who". */
	private static final int REACH = 8;

	static QuestionFrame of(Utterance utterance) {
		int end = utterance.end();
		int asker = asker(utterance, end);
		if (asker < 0) {
			boolean yesNo = end > 0 && utterance.words().getFirst().tag() == Tag.AUXILIARY;
			return yesNo ? rest(utterance, "", 0, 0, null)
					: new QuestionFrame(utterance, "", "", null, "", "", utterance.between(0, end), 0, 0);
		}
		int start = (asker > 0 && utterance.words().get(asker - 1).tag() == Tag.ADPOSITION) ? asker - 1 : asker;
		int next = asker + 1;
		String word = utterance.words().get(asker).lower();
		if (word.equals("how")) {
			next = afterMeasure(utterance, next, end);
		}
		NounPhrase focus = null;
		boolean counts = word.equals("how") && next > asker + 1;
		if (counts || word.equals("what") || word.equals("which") || word.equals("whose")) {
			int noun = partitive(utterance, next) ? next + 1 : next;
			focus = utterance.phraseAt(noun).orElse(null);
			next = (focus != null) ? attached(utterance, afterPhrase(utterance, focus)) : next;
		}
		return rest(utterance, word, start, next, focus);
	}

	/**
	 * Tells whether yes or no would answer.
	 * @return whether the question begins with its auxiliary
	 */
	boolean yesNo() {
		return this.asker.isEmpty() && !this.auxiliary.isEmpty();
	}

	/**
	 * Tells whether a circumstance is asked for, not a thing: when, where, why, how long,
	 * in which year.
	 * @return whether it is
	 */
	boolean circumstance() {
		boolean amount = this.asking.matches("(?i)how (?:many|much)\\b.*");
		return switch (this.asker) {
			case "when", "where", "why" -> true;
			case "how" -> !amount;
			case "" -> false;
			default -> this.utterance.words().get(this.start).tag() == Tag.ADPOSITION
					|| this.focus != null && this.focus.head().lower().matches("year|time|day|date|month|reason");
		};
	}

	/**
	 * Returns where the focus stands in {@link #asking()}.
	 * @return the index, the length of the asking part when there is no focus
	 */
	int focusStart() {
		return (this.focus != null)
				? this.focus.range().start() - this.utterance.words().get(this.start).range().start()
				: this.asking.length();
	}

	/**
	 * Returns what is asked for as something known: "the patents that Ningbo did have".
	 * @return the focus with the rest of the question as a clause; empty without a focus
	 */
	String focusRestated() {
		if (this.focus == null) {
			return "";
		}
		String known = this.focus.definite() + this.asking.substring(focusStart() + this.focus.text().length());
		if (this.predicate.isEmpty() && this.subject.isEmpty() || this.subject.equalsIgnoreCase("there")) {
			return (known + " " + this.predicate).strip();
		}
		if (this.subject.isEmpty()) {
			return known + " that " + (this.auxiliary + " " + this.predicate).strip();
		}
		return (known + " that " + this.subject + " " + this.auxiliary + " " + this.predicate).strip();
	}

	private static QuestionFrame rest(Utterance utterance, String asker, int start, int next,
			@Nullable NounPhrase focus) {
		int end = utterance.end();
		String asking = utterance.between(start, next);
		if (next >= end || utterance.words().get(next).tag() != Tag.AUXILIARY) {
			return new QuestionFrame(utterance, asker, asking, focus, "", "", utterance.between(next, end), start,
					next);
		}
		String auxiliary = utterance.words().get(next).surface();
		int subject = next + 1;
		if (subject < end && utterance.words().get(subject).lower().matches("n['’]t|not")) {
			auxiliary = utterance.between(next, subject + 1);
			subject++;
		}
		int after = subjectEnd(utterance, subject, end);
		return new QuestionFrame(utterance, asker, asking, focus, auxiliary, utterance.between(subject, after),
				utterance.between(after, end), start, next);
	}

	private static int subjectEnd(Utterance utterance, int subject, int end) {
		if (subject < end && SUBJECTS.contains(utterance.words().get(subject).lower())) {
			return subject + 1;
		}
		Optional<NounPhrase> phrase = utterance.phraseAt(subject);
		if (phrase.isEmpty()) {
			return subject;
		}
		int after = attached(utterance, afterPhrase(utterance, phrase.get()), "of");
		int attached = attached(utterance, after);
		// All that stands before the verb belongs to the subject; without a verb, only
		// the noun does.
		return (attached < end && utterance.words().get(attached).tag() == Tag.VERB) ? attached : after;
	}

	private static int asker(Utterance utterance, int end) {
		for (int i = 0; i < Math.min(end, REACH); i++) {
			if (ASKERS.contains(utterance.words().get(i).lower())) {
				return i;
			}
			if (utterance.words().get(i).tag() == Tag.AUXILIARY || utterance.words().get(i).tag() == Tag.VERB) {
				return -1;
			}
		}
		return -1;
	}

	// "How many", "how much longer", "how heavy".
	private static int afterMeasure(Utterance utterance, int from, int end) {
		int next = from;
		while (next < end && describes(utterance.words().get(next))) {
			next++;
			if (utterance.words().get(next - 1).lower().matches("many|much") && utterance.phraseAt(next).isPresent()) {
				break;
			}
		}
		return next;
	}

	private static boolean describes(Word word) {
		return word.tag() == Tag.ADJECTIVE || word.tag() == Tag.ADVERB && !word.lower().equals("exactly");
	}

	private static boolean partitive(Utterance utterance, int next) {
		return next < utterance.end() && utterance.words().get(next).lower().equals("of");
	}

	private static int afterPhrase(Utterance utterance, NounPhrase phrase) {
		return utterance.wordFrom(phrase.range().end());
	}

	private static int attached(Utterance utterance, int next) {
		return attached(utterance, next, "");
	}

	// The index after the prepositional phrases that follow: those with one preposition,
	// or
	// with any.
	private static int attached(Utterance utterance, int next, String preposition) {
		int after = next;
		while (after + 1 < utterance.end() && attaches(utterance.words().get(after), preposition)) {
			Optional<NounPhrase> phrase = utterance.phraseAt(after + 1);
			if (phrase.isEmpty()) {
				break;
			}
			after = afterPhrase(utterance, longest(utterance, phrase.get()));
		}
		return after;
	}

	private static boolean attaches(Word word, String preposition) {
		return preposition.isEmpty() ? word.tag() == Tag.ADPOSITION || word.lower().equals("and")
				: word.lower().equals(preposition);
	}

	private static NounPhrase longest(Utterance utterance, NounPhrase phrase) {
		return utterance.phrases()
			.stream()
			.filter((other) -> other.range().start() == phrase.range().start())
			.max((one, other) -> Integer.compare(one.range().end(), other.range().end()))
			.orElse(phrase);
	}

}
