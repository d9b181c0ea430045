package dev.groundling.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import dev.groundling.conversation.grammar.Anaphor.Sort;
import dev.groundling.conversation.grammar.Anaphor;
import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.Kind;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word.Tag;
import dev.groundling.language.Word;

/**
 * Puts in what the pronouns of a follow-up stand for. Where that isn't sure, the pronoun
 * stays and the subject of the earlier turn is added, so that the place can still be
 * found.
 */
final class Pronouns {

	private static final Pattern DAY = Pattern
		.compile("\\p{L} \\d{1,2}(?!\\d)|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{Lu}|day");

	private static final Pattern WHO_WAS_IT = Pattern.compile("(?i)who (?:is|was|were|will) it\\b");

	/** Nouns with "that" that mean all that was said. */
	private static final Set<String> IDIOMS = Set.of("case", "way", "reason", "sense", "regard", "respect", "situation",
			"event");

	/** Verbs whose subject is a figure and not what it belongs to. */
	private static final Set<String> CHANGING = Set.of("change", "grow", "rise", "fall", "increase", "decrease", "drop",
			"decline", "develop", "compare", "double", "vary");

	private static final int LONGEST = 200;

	private final Utterance question;

	private final History history;

	private final Exchange last;

	private final Edits edits;

	private final KnownPersons persons;

	private final SaidAndDone saidAndDone;

	private final Set<Sort> done = EnumSet.noneOf(Sort.class);

	private boolean unresolved;

	private Pronouns(Utterance question, History history, Exchange last, Edits edits) {
		this.question = question;
		this.history = history;
		this.last = last;
		this.edits = edits;
		this.persons = KnownPersons.in(history.exchanges());
		this.saidAndDone = new SaidAndDone(question, last, edits);
	}

	/**
	 * Resolves the anaphors of a question.
	 * @param question the question
	 * @param anaphors its anaphors
	 * @param history the earlier turns
	 * @param edits takes the changes
	 * @return whether the question leans on the earlier turns at all: not where it asks
	 * for a thing, and nothing but a person was spoken of
	 */
	static boolean resolve(Utterance question, List<Anaphor> anaphors, History history, Edits edits) {
		return history.last()
			.map((last) -> new Pronouns(question, history, last, edits).resolve(anaphors))
			.orElse(true);
	}

	private boolean resolve(List<Anaphor> anaphors) {
		for (Anaphor anaphor : anaphors) {
			if (this.done.add(anaphor.sort())) {
				resolve(anaphor);
			}
		}
		boolean thing = this.done.contains(Sort.THING) && this.edits.none();
		if (this.unresolved && thing && this.persons.only(this.last)) {
			return false;
		}
		if (this.unresolved) {
			this.edits.append("(" + this.last.topic(this.question.times().isEmpty()) + ")");
		}
		return true;
	}

	private void resolve(Anaphor anaphor) {
		if (this.saidAndDone.resolve(anaphor)) {
			return;
		}
		if (anaphor.owned() != null && Kind.of(anaphor.owned()) == Kind.ORGANISATION) {
			Optional<String> body = first((turn) -> new Persons(turn).organisation());
			if (body.isPresent()) {
				this.edits.replace(anaphor.owned().range(), body.get());
				return;
			}
		}
		Optional<String> antecedent = antecedent(anaphor)
			.map((text) -> (anaphor.sort() != Sort.TIME && retimed()) ? Circumstances.timeless(text) : text)
			.filter((text) -> text.length() <= LONGEST);
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
		boolean counted = before(anaphor).equals("of") && anaphor.owned() == null && !retimed();
		return switch (anaphor.sort()) {
			case PERSON -> first((turn) -> new Persons(turn).person());
			case THING -> verb(anaphor).flatMap((verb) -> find((turn) -> turn.objectOf(verb))).or(() -> thing(anaphor));
			case PLURAL -> find(counted ? Antecedents::counted : Antecedents::plural);
			case EVENT ->
				this.last.frame().asker().matches("who|when|where") ? find(Antecedents::thing) : Optional.empty();
			case PLACE -> first((turn) -> new Circumstances(turn).place());
			case TIME -> first((turn) -> new Circumstances(turn).time());
			case ONE ->
				before(anaphor).matches("which|what") ? find(Antecedents::several).map((things) -> "of " + things)
						: find(Antecedents::noun).map((noun) -> verb(anaphor).isPresent() ? "the " + noun : noun);
			case DESCRIBED -> (description != null && !IDIOMS.contains(description.head().lower()))
					? find((turn) -> turn.described(description)) : Optional.empty();
		};
	}

	// A time of its own takes the place of the earlier one.
	private boolean retimed() {
		return this.question.times().stream().anyMatch((time) -> !time.attributive());
	}

	private Optional<String> find(Function<Antecedents, Optional<String>> wanted) {
		return first((turn) -> wanted.apply(new Antecedents(turn, this.persons)));
	}

	private Optional<String> first(Function<Exchange, Optional<String>> wanted) {
		return this.history.exchanges().map(wanted).flatMap(Optional::stream).findFirst();
	}

	// "What is the population of Riga?" — "How did it change?", but "When was it
	// founded?"
	private Optional<String> thing(Anaphor anaphor) {
		if (WHO_WAS_IT.matcher(this.question.text()).lookingAt()) {
			return Optional.empty();
		}
		boolean acts = this.question.words()
			.stream()
			.anyMatch((word) -> word.tag() == Tag.VERB && word.forms().stream().noneMatch(CHANGING::contains));
		boolean bearer = anaphor.owned() != null || acts;
		return bearer ? find((turn) -> turn.bearer().or(turn::thing)) : find(Antecedents::thing);
	}

	private TextRange range(Anaphor anaphor) {
		boolean preposition = (anaphor.sort() == Sort.TIME && before(anaphor).matches("in|at|on|during|back"))
				|| (anaphor.sort() == Sort.PLACE && before(anaphor).matches("in|at|over"));
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
					: (DAY.matcher(antecedent).find() ? "on " : "in ") + antecedent;
			case PLACE -> (preposition && !before(anaphor).matches("in|at|over"))
					? antecedent.substring(antecedent.indexOf(' ') + 1) : antecedent;
			default -> antecedent;
		};
	}

	private Optional<Word> verb(Anaphor anaphor) {
		return (anaphor.word() == 0 || anaphor.owned() != null) ? Optional.empty()
				: Optional.of(this.question.words().get(anaphor.word() - 1)).filter((word) -> word.tag() == Tag.VERB);
	}

	private String before(Anaphor anaphor) {
		return (anaphor.word() > 0) ? this.question.words().get(anaphor.word() - 1).lower() : "";
	}

}
