package dev.groundling.conversation;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundling.conversation.grammar.Kind;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.AnswerKind;
import dev.groundling.language.Word;

/**
 * What was said in one earlier turn that a later word can refer to. Each method goes from
 * the likeliest on: what was answered to "who" and "which", then what the question was
 * about, then what else the answer names.
 */
final class Antecedents {

	private static final double ALIKE = 0.6;

	private final Exchange exchange;

	private final KnownPersons persons;

	private final Candidates candidates;

	/**
	 * Looks back on a turn.
	 * @param exchange the turn
	 * @param persons whom the turns have shown to be persons, and no things
	 */
	Antecedents(Exchange exchange, KnownPersons persons) {
		this.exchange = exchange;
		this.persons = persons;
		this.candidates = new Candidates(exchange);
	}

	/**
	 * Finds what "it" means, which is never a person.
	 * @return the thing as named before
	 */
	Optional<String> thing() {
		Candidates all = this.candidates;
		Predicate<NounPhrase> thing = (phrase) -> !phrase.plural() && !this.persons.include(phrase);
		NounPhrase focus = this.exchange.frame().focus();
		boolean person = (focus != null) ? Kind.of(focus) == Kind.PERSON : this.exchange.kind() == AnswerKind.PERSON;
		// "Which company?" says itself that Siemens is no person.
		Predicate<NounPhrase> answer = (focus != null) ? (phrase) -> !phrase.plural() : thing;
		Predicate<NounPhrase> told = thing.and((phrase) -> Kind.of(phrase) != Kind.PERSON);
		return all.first(answer, person ? Stream.empty() : all.answered())
			.or(() -> all.first(thing, all.subjects().filter(all::lifeless)))
			.or(() -> all.first(told, all.told().filter(NounPhrase::name), all.told()));
	}

	/**
	 * Finds what "it" means where a figure of it was asked for: Riga, after "What is the
	 * population of Riga?" or "What is Riga's population?".
	 * @return the thing as named before, nothing where no figure was asked for
	 */
	Optional<String> bearer() {
		QuestionFrame frame = this.exchange.frame();
		if (!frame.asker().equals("what")) {
			return Optional.empty();
		}
		Predicate<NounPhrase> thing = (phrase) -> !phrase.plural() && !this.persons.include(phrase);
		Stream<NounPhrase> owners = this.candidates.asked()
			.filter((phrase) -> frame.subject().startsWith(phrase.text() + "'s ")
					|| frame.subject().startsWith(phrase.text() + "’s "));
		Stream<NounPhrase> complements = !this.exchange.kind().quantity() ? Stream.empty()
				: this.candidates.asked()
					.filter((phrase) -> phrase.preposition() != null && phrase.preposition().lower().equals("of"))
					.filter((phrase) -> frame.subject().endsWith(phrase.text()));
		return this.candidates.first(thing, owners, complements);
	}

	/**
	 * Finds what something was done to before: after "Press the button", the "it" of
	 * "press it" is the button.
	 * @param verb what is done
	 * @return the thing as named before
	 */
	Optional<String> objectOf(Word verb) {
		return Stream.of(this.exchange.answer(), this.exchange.question())
			.flatMap((text) -> objects(text, verb))
			.filter((phrase) -> !this.persons.include(phrase))
			.findFirst()
			.map(this.candidates::whole);
	}

	private static Stream<NounPhrase> objects(Utterance text, Word verb) {
		return IntStream.range(0, text.words().size())
			.filter((i) -> text.words().get(i).sameAs(verb))
			.mapToObj((i) -> text.phraseAt(i + 1))
			.flatMap(Optional::stream);
	}

	/**
	 * Finds what "they" means: several things, or else a body of people.
	 * @return the things as named before
	 */
	Optional<String> plural() {
		Candidates all = this.candidates;
		Predicate<NounPhrase> body = (phrase) -> Kind.of(phrase) == Kind.ORGANISATION;
		Predicate<NounPhrase> group = (phrase) -> phrase.name() && !this.persons.include(phrase);
		boolean place = this.exchange.kind() == AnswerKind.PLACE;
		return several().or(new Persons(this.exchange)::couple)
			.or(() -> all.first(group, place ? Stream.empty() : all.answered()))
			.or(() -> all.first(body, all.asked(), all.told()))
			.or(() -> all.first(group, all.asked(), all.told()));
	}

	/**
	 * Finds what "ones" means in "which ones".
	 * @return the things as named before
	 */
	Optional<String> several() {
		QuestionFrame frame = this.exchange.frame();
		NounPhrase focus = frame.focus();
		if (focus != null && (focus.plural() || this.exchange.kind() == AnswerKind.COUNT)) {
			return Optional.of(frame.focusRestated());
		}
		Predicate<NounPhrase> counted = (phrase) -> Character.isDigit(phrase.coreText().charAt(0));
		return this.candidates.first(NounPhrase::plural, this.candidates.asked(),
				this.candidates.told().filter(counted.negate()));
	}

	/**
	 * Finds what "them" means in "how many of them": those counted in the answer.
	 * @return the things, with their number where it is known
	 */
	Optional<String> counted() {
		QuestionFrame frame = this.exchange.frame();
		NounPhrase focus = frame.focus();
		if (this.exchange.kind() != AnswerKind.COUNT || focus == null) {
			return plural();
		}
		String restated = frame.focusRestated();
		return this.candidates.told(AnswerKind.COUNT)
			.filter((phrase) -> Character.isDigit(phrase.coreText().charAt(0)) && phrase.plural())
			.findFirst()
			.map((phrase) -> "the " + phrase.coreText() + restated.substring(focus.definite().length()))
			.or(() -> Optional.of(restated));
	}

	/**
	 * Finds what "that company" means.
	 * @param description the phrase with the noun
	 * @return the thing as named before
	 */
	Optional<String> described(NounPhrase description) {
		Kind kind = Kind.of(description);
		Predicate<NounPhrase> same = (phrase) -> phrase.head().sameAs(description.head());
		Predicate<NounPhrase> alike = (phrase) -> phrase.name() && kind != Kind.THING && Kind.of(phrase) == kind;
		Predicate<NounPhrase> near = (phrase) -> !phrase.name() && Kind.likeness(phrase, description) >= ALIKE;
		NounPhrase focus = this.exchange.frame().focus();
		if (focus != null && focus.plural() && same.test(focus)) {
			return Optional.of(this.exchange.frame().focusRestated());
		}
		Candidates all = this.candidates;
		Optional<String> found = all.first(same.or(alike), all.answered().filter(NounPhrase::name))
			.or(() -> all.first(same.or(alike).or(near), all.asked().filter(same), all.asked().filter(alike),
					all.told().filter(alike), all.told().filter(same), all.asked()));
		if (found.isPresent() || description.plural()) {
			return found.or(this::plural);
		}
		return (kind == Kind.PERSON) ? new Persons(this.exchange).person() : thing();
	}

	/**
	 * Finds what "one" means: the noun itself.
	 * @return the noun with what describes it, without an article
	 */
	Optional<String> noun() {
		NounPhrase focus = this.exchange.frame().focus();
		return Stream.concat(Stream.ofNullable(focus), this.candidates.subjects().filter((phrase) -> !phrase.name()))
			.findFirst()
			.map(NounPhrase::coreText);
	}

}
