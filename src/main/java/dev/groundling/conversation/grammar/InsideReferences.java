package dev.groundling.conversation.grammar;

import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.conversation.grammar.Anaphor.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Tells which pronouns of a question mean something in the question itself.
 */
final class InsideReferences {

	/**
	 * Between words of one clause, "it" and "them" mean something else than the subject.
	 */
	private static final Set<String> CLAUSE = Set.of("when", "if", "while", "after", "before", "because", "that",
			"which", "who", "whose", "and", "but", "so", "until", "to", ",", ";", ":", "(", "once", "than", "where",
			"like");

	/** Save in "which projects have a seal on them". */
	private static final Set<String> BESIDE = Set.of("behind", "with", "around", "inside", "near", "above", "below",
			"under", "over", "beside");

	private static final Pattern MAIN_CLAUSE = Pattern
		.compile(",\\s*(?:and |but )?(?:who|what|when|where|why|how|which|did"
				+ "|does|do|is|are|was|were|has|have|had|can)\\b", Pattern.CASE_INSENSITIVE);

	private final Utterance question;

	private final QuestionFrame frame;

	InsideReferences(Utterance question, QuestionFrame frame) {
		this.question = question;
		this.frame = frame;
	}

	/**
	 * Tells whether a pronoun has its antecedent in the question.
	 * @param i index of the pronoun
	 * @param sort what it can refer to
	 * @param owned the phrase after a possessive, or {@code null}
	 * @return whether something in the question may be meant
	 */
	boolean answers(int i, Sort sort, @Nullable NounPhrase owned) {
		boolean asker = sort == Sort.PERSON && owned != null && this.frame.asker().equals("who")
				&& this.frame.subject().isEmpty() && i > this.frame.next();
		return asker || this.question.phrases().stream().anyMatch((phrase) -> refers(i, sort, owned, phrase));
	}

	private boolean refers(int i, Sort sort, @Nullable NounPhrase owned, NounPhrase phrase) {
		if (announced(i, phrase)) {
			return true;
		}
		int after = this.question.wordFrom(phrase.range().end());
		if (after > i || (phrase.asked() && (!this.frame.subject().isEmpty() || i < this.frame.next()))) {
			return false;
		}
		boolean clause = this.question.words()
			.subList(after, i)
			.stream()
			.anyMatch((word) -> CLAUSE.contains(word.lower()));
		boolean beside = phrase.asked() && BESIDE.contains(this.question.words().get(i - 1).lower());
		return (owned != null || clause || beside) && agrees(sort, phrase);
	}

	private static boolean agrees(Sort sort, NounPhrase phrase) {
		return switch (sort) {
			case PERSON -> Kind.mayBePerson(phrase);
			case THING, EVENT -> !phrase.plural();
			case PLURAL -> phrase.plural() || phrase.name();
			case PLACE -> phrase.preposition() != null && (phrase.name() || Kind.of(phrase) == Kind.PLACE);
			default -> false;
		};
	}

	// "In terms of how it innovates, what did Ningbo do?"
	private boolean announced(int i, NounPhrase phrase) {
		int from = this.question.words().get(i).range().end();
		int to = Math.max(from, phrase.range().start());
		return !phrase.asked() && MAIN_CLAUSE.matcher(this.question.text().substring(from, to)).find();
	}

}
