package dev.groundling.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.groundling.conversation.Anaphor.Sort;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * Puts in what the pronouns of a follow-up stand for. Where that isn't sure, the pronoun
 * stays and the subject of the earlier turn is added, so that the place can still be
 * found.
 */
final class Pronouns {

	private static final Set<String> SAYING = Set.of("say", "claim", "state", "announce", "think", "believe", "argue",
			"write", "tell", "mention", "explain", "confirm", "promise", "report", "suggest", "conclude", "declare");

	private static final int LONGEST = 200;

	private final Utterance question;

	private final History history;

	private final Exchange last;

	private final Edits edits;

	private final Set<Sort> done = EnumSet.noneOf(Sort.class);

	private boolean unresolved;

	private Pronouns(Utterance question, History history, Exchange last, Edits edits) {
		this.question = question;
		this.history = history;
		this.last = last;
		this.edits = edits;
	}

	/**
	 * Resolves the anaphors of a question.
	 * @param question the question
	 * @param anaphors its anaphors
	 * @param history the earlier turns
	 * @param edits takes the changes
	 */
	static void resolve(Utterance question, List<Anaphor> anaphors, History history, Edits edits) {
		history.last().ifPresent((last) -> new Pronouns(question, history, last, edits).resolve(anaphors));
	}

	private void resolve(List<Anaphor> anaphors) {
		for (Anaphor anaphor : anaphors) {
			if (this.done.add(anaphor.sort())) {
				resolve(anaphor);
			}
		}
		if (this.unresolved) {
			this.edits.append("(" + this.last.topic(this.question.times().isEmpty()) + ")");
		}
	}

	private void resolve(Anaphor anaphor) {
		if (action(anaphor) || statement(anaphor)) {
			return;
		}
		if (anaphor.owned() != null && Kind.of(anaphor.owned()) == Kind.ORGANISATION) {
			Optional<String> body = find(Antecedents::organisation);
			if (body.isPresent()) {
				this.edits.replace(anaphor.owned().range(), body.get());
				return;
			}
		}
		Optional<String> antecedent = antecedent(anaphor).filter((text) -> text.length() <= LONGEST);
		if (antecedent.isPresent()) {
			this.edits.replace(range(anaphor), inPlace(anaphor, antecedent.get()));
		}
		else {
			// Without "by then", what is asked for is mostly still the same.
			this.unresolved |= anaphor.sort() != Sort.TIME;
		}
	}

	private Optional<String> antecedent(Anaphor anaphor) {
		NounPhrase description = anaphor.phrase();
		boolean counted = before(anaphor).equals("of") && anaphor.owned() == null;
		return switch (anaphor.sort()) {
			case PERSON -> find(Antecedents::person);
			case THING ->
				verb(anaphor).flatMap((verb) -> find((turn) -> turn.objectOf(verb))).or(() -> find(Antecedents::thing));
			case PLURAL -> find(counted ? Antecedents::counted : Antecedents::plural);
			case EVENT ->
				this.last.frame().asker().matches("who|when|where") ? find(Antecedents::thing) : Optional.empty();
			case PLACE -> find(Antecedents::place);
			case TIME -> find(Antecedents::time);
			case ONE ->
				before(anaphor).matches("which|what") ? find(Antecedents::several).map((things) -> "of " + things)
						: find(Antecedents::noun).map((noun) -> verb(anaphor).isPresent() ? "the " + noun : noun);
			case DESCRIBED -> (description != null) ? find((turn) -> turn.described(description)) : Optional.empty();
		};
	}

	private Optional<String> find(Function<Antecedents, Optional<String>> wanted) {
		return this.history.exchanges().map(Antecedents::new).map(wanted).flatMap(Optional::stream).findFirst();
	}

	private TextRange range(Anaphor anaphor) {
		boolean preposition = anaphor.sort() == Sort.TIME && before(anaphor).matches("in|at|on|during|back")
				|| anaphor.sort() == Sort.PLACE && before(anaphor).matches("in|at|over");
		return preposition
				? new TextRange(this.question.words().get(anaphor.word() - 1).range().start(), anaphor.range().end())
				: anaphor.range();
	}

	private String inPlace(Anaphor anaphor, String antecedent) {
		if (anaphor.owned() != null) {
			return antecedent + (antecedent.endsWith("s") ? "'" : "'s");
		}
		boolean preposition = anaphor.word() > 0
				&& this.question.words().get(anaphor.word() - 1).tag() == Tag.ADPOSITION;
		return switch (anaphor.sort()) {
			case TIME -> before(anaphor).matches("by|since|until|till|before|after|from") ? antecedent
					: (antecedent.matches("(?:the )?\\d{4}.*|the .*") ? "in " : "on ") + antecedent;
			case PLACE -> (preposition && !before(anaphor).matches("in|at|over"))
					? antecedent.substring(antecedent.indexOf(' ') + 1) : antecedent;
			default -> antecedent;
		};
	}

	// "Does that delete my data?" and "why did they do that?" after "How do I reset the
	// logger?": what is done.
	private boolean action(Anaphor anaphor) {
		QuestionFrame asked = this.last.frame();
		boolean event = anaphor.sort() == Sort.EVENT || anaphor.sort() == Sort.THING;
		if (!event || anaphor.owned() != null || asked.predicate().isEmpty() || asked.subject().isEmpty()) {
			return false;
		}
		boolean done = before(anaphor).matches("do|doing")
				&& !asked.auxiliary().matches("(?i)is|are|was|were|has|have|had");
		if (done) {
			this.edits.replace(
					new TextRange(this.question.words().get(anaphor.word() - 1).range().start(), anaphor.range().end()),
					asked.predicate());
			return true;
		}
		boolean advice = asked.subject().matches("(?i)i|you|we|one")
				&& (asked.yesNo() || asked.asking().equalsIgnoreCase("how"));
		boolean takes = next(anaphor).matches("takes?|took");
		boolean subject = anaphor.sort() == Sort.EVENT && this.question.words()
			.subList(anaphor.word() + 1, this.question.end())
			.stream()
			.findFirst()
			.map((word) -> word.tag() == Tag.VERB)
			.orElse(false);
		if (advice && (subject || takes)) {
			this.edits.replace(anaphor.range(), "it");
			this.edits.append("to " + asked.predicate());
			return true;
		}
		return false;
	}

	// "Who said that?": what was said is the answer.
	private boolean statement(Anaphor anaphor) {
		boolean said = (anaphor.sort() == Sort.EVENT || anaphor.sort() == Sort.THING) && anaphor.word() > 0
				&& this.question.words().get(anaphor.word() - 1).forms().stream().anyMatch(SAYING::contains);
		Utterance answer = this.last.answer();
		if (!said || !answer.has(Tag.VERB) && !answer.has(Tag.AUXILIARY)) {
			return false;
		}
		String first = Language.ENGLISH.sentences(answer.text(), new TextRange(0, answer.text().length()))
			.getFirst()
			.in(answer.text());
		if (first.length() > LONGEST) {
			return false;
		}
		Word opening = answer.words().getFirst();
		String clause = Edits.endless(first);
		boolean name = opening.tag() == Tag.NAME || opening.surface().equals("I");
		this.edits.replace(anaphor.range(),
				"that " + (name ? clause : Character.toLowerCase(clause.charAt(0)) + clause.substring(1)));
		return true;
	}

	private Optional<Word> verb(Anaphor anaphor) {
		return (anaphor.word() == 0 || anaphor.owned() != null) ? Optional.empty()
				: Optional.of(this.question.words().get(anaphor.word() - 1)).filter((word) -> word.tag() == Tag.VERB);
	}

	private String before(Anaphor anaphor) {
		return (anaphor.word() > 0) ? this.question.words().get(anaphor.word() - 1).lower() : "";
	}

	private String next(Anaphor anaphor) {
		int next = anaphor.word() + 1;
		return (next < this.question.words().size()) ? this.question.words().get(next).lower() : "";
	}

}
