package dev.groundling.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundling.conversation.grammar.Kind;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.AnswerKind;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Word;

/**
 * What was said in one earlier turn that a later word can refer to. Each method goes from
 * the likeliest on: what was answered to "who" and "which", then what the question was
 * about, then what else the answer names.
 */
final class Antecedents {

	private static final double ALIKE = 0.6;

	private final Exchange exchange;

	private final Candidates candidates;

	Antecedents(Exchange exchange) {
		this.exchange = exchange;
		this.candidates = new Candidates(exchange);
	}

	/**
	 * Finds whom "he" or "she" means.
	 * @return the person as named before
	 */
	Optional<String> person() {
		QuestionFrame frame = this.exchange.frame();
		Predicate<NounPhrase> named = (phrase) -> phrase.name() && Kind.mayBePerson(phrase);
		Predicate<NounPhrase> sure = (phrase) -> phrase.name() && Kind.of(phrase) == Kind.PERSON;
		Predicate<NounPhrase> described = (phrase) -> !phrase.plural() && Lexicon.isA(phrase.head().lower(), "person");
		Candidates all = this.candidates;
		// "Who is Tan Xiaogan?"
		Stream<NounPhrase> introduced = frame.asker().equals("who")
				? all.asked().filter((phrase) -> frame.subject().equals(phrase.text())) : Stream.empty();
		return all.first(named, introduced, all.told(AnswerKind.PERSON), all.asked().filter(sure), all.asked())
			.or(() -> all.first(named, all.told().filter(sure), all.told()))
			.or(() -> all.first(described, all.asked(), all.told()));
	}

	/**
	 * Finds what "it" means.
	 * @return the thing as named before
	 */
	Optional<String> thing() {
		Candidates all = this.candidates;
		Predicate<NounPhrase> single = (phrase) -> !phrase.plural();
		Predicate<NounPhrase> thing = single.and((phrase) -> !phrase.name() || Kind.of(phrase) != Kind.PERSON);
		return all.first(thing, measured())
			.or(() -> all.first(single, all.answered()))
			.or(() -> all.first(thing, all.subjects().filter(all::lifeless), all.told().filter(NounPhrase::name),
					all.subjects(), all.told()));
	}

	// "What is the population of Riga?" — "When was it founded?"
	private Stream<NounPhrase> measured() {
		QuestionFrame frame = this.exchange.frame();
		boolean measure = this.exchange.kind().quantity() && frame.asker().equals("what");
		return !measure ? Stream.empty()
				: this.candidates.asked()
					.filter((phrase) -> phrase.preposition() != null && phrase.preposition().lower().equals("of"))
					.filter((phrase) -> frame.subject().endsWith(phrase.text()));
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
		return several().or(() -> all.first(NounPhrase::name, all.answered()))
			.or(() -> all.first(body, all.asked(), all.told()))
			.or(() -> all.first(NounPhrase::name, all.asked(), all.told()));
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
		return this.candidates.first(NounPhrase::plural, this.candidates.asked(), this.candidates.told());
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
		return (kind == Kind.PERSON) ? person() : thing();
	}

	/**
	 * Finds the organisation that belongs to someone: "his company".
	 * @return its name
	 */
	Optional<String> organisation() {
		Predicate<NounPhrase> body = (phrase) -> phrase.name() && Kind.of(phrase) == Kind.ORGANISATION;
		Candidates all = this.candidates;
		return all.first(NounPhrase::name, led(this.exchange.answer()), led(this.exchange.question()))
			.or(() -> all.first(body, all.answered(), all.asked(), all.told()));
	}

	// "The manager of Acme", "the coach at Arsenal".
	private static Stream<NounPhrase> led(Utterance text) {
		List<NounPhrase> phrases = text.phrases();
		return IntStream.range(1, phrases.size())
			.filter((i) -> Lexicon.isA(phrases.get(i - 1).head().lower(), "person"))
			.mapToObj(phrases::get)
			.filter((phrase) -> phrase.preposition() != null && phrase.preposition().lower().matches("of|at|for"));
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
