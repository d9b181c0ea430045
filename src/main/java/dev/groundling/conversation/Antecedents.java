package dev.groundling.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundling.language.AnswerKind;
import dev.groundling.language.Lexicon;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * What was said in one earlier turn that a later word can refer to. Each method lists the
 * candidates from the likeliest on: what was answered to "who" and "which", then what the
 * question was about, then what else the answer names.
 */
final class Antecedents {

	private final Exchange exchange;

	Antecedents(Exchange exchange) {
		this.exchange = exchange;
	}

	/**
	 * Finds whom "he" or "she" means.
	 * @return the person as named before
	 */
	Optional<String> person() {
		QuestionFrame frame = this.exchange.frame();
		Stream<NounPhrase> introduced = frame.asker().equals("who") && !frame.subject().isEmpty()
				? asked().filter((phrase) -> frame.subject().equals(phrase.text())) : Stream.empty();
		Stream<NounPhrase> answered = this.exchange.kind() == AnswerKind.PERSON
				? Stream.concat(this.exchange.focus().phrases().stream(), told()) : Stream.empty();
		Predicate<NounPhrase> named = (phrase) -> phrase.name() && Kind.mayBePerson(phrase);
		Predicate<NounPhrase> sure = (phrase) -> phrase.name() && Kind.of(phrase) == Kind.PERSON;
		Predicate<NounPhrase> described = (phrase) -> !phrase.plural() && Lexicon.isA(phrase.head().lower(), "person");
		return first(Stream.of(introduced.filter(named), answered.filter(named), asked().filter(sure),
				asked().filter(named), told().filter(sure), told().filter(named), asked().filter(described),
				told().filter(described)));
	}

	/**
	 * Finds what "it" means.
	 * @return the thing as named before
	 */
	Optional<String> thing() {
		Predicate<NounPhrase> thing = (phrase) -> !phrase.plural()
				&& !(phrase.name() && Kind.of(phrase) == Kind.PERSON);
		if (this.exchange.kind().quantity() && this.exchange.frame().asker().equals("what")) {
			// "What is the population of Riga?" — "When was it founded?"
			Optional<NounPhrase> measured = asked().filter(thing)
				.filter((phrase) -> phrase.preposition() != null && phrase.preposition().lower().equals("of"))
				.filter((phrase) -> this.exchange.frame().subject().endsWith(phrase.text()))
				.findFirst();
			if (measured.isPresent()) {
				return measured.map(this::whole);
			}
		}
		return first(
				Stream.of(answer().filter((phrase) -> !phrase.plural()), subjects().filter(thing.and(this::lifeless)),
						told().filter(NounPhrase::name).filter(thing), subjects().filter(thing), told().filter(thing)));
	}

	/**
	 * Finds what something was done to before: after "Press the button", the "it" of
	 * "press it" is the button.
	 * @param verb what is done
	 * @return the thing as named before
	 */
	Optional<String> objectOf(Word verb) {
		return Stream.of(this.exchange.answer(), this.exchange.question()).flatMap((text) -> {
			List<Word> words = text.words();
			return IntStream.range(0, words.size())
				.filter((i) -> words.get(i).sameAs(verb))
				.mapToObj((i) -> text.phraseAt(i + 1))
				.flatMap(Optional::stream);
		}).findFirst().map(this::whole);
	}

	/**
	 * Finds what "they" means: several things, or else a body of people.
	 * @return the things as named before
	 */
	Optional<String> plural() {
		return several().or(() -> first(Stream.of(answer().filter(NounPhrase::name), asked().filter(body()),
				told().filter(body()), asked().filter(NounPhrase::name), told().filter(NounPhrase::name))));
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
		return first(Stream.of(asked().filter(NounPhrase::plural), told().filter(NounPhrase::plural)));
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
		Optional<NounPhrase> number = Stream.concat(this.exchange.focus().phrases().stream(), told())
			.filter((phrase) -> phrase.words().getFirst().surface().matches("\\d[\\d,]*") && phrase.plural())
			.findFirst();
		String restated = frame.focusRestated();
		return Optional
			.of(number.map((phrase) -> "the " + phrase.coreText() + restated.substring(focus.definite().length()))
				.orElse(restated));
	}

	/**
	 * Finds where "there" is.
	 * @return the place with a preposition
	 */
	Optional<String> place() {
		Predicate<NounPhrase> local = (phrase) -> phrase.preposition() != null
				&& phrase.preposition().lower().matches("in|at|near|on");
		Predicate<NounPhrase> place = (phrase) -> Kind.of(phrase) == Kind.PLACE;
		Stream<NounPhrase> answered = (this.exchange.kind() == AnswerKind.PLACE)
				? Stream.concat(this.exchange.focus().phrases().stream(), told().filter(local.or(place)))
				: Stream.empty();
		Stream<NounPhrase> all = Stream
			.of(answered, asked().filter(local).filter(NounPhrase::name), asked().filter(place),
					told().filter(local).filter(NounPhrase::name), told().filter(place), asked().filter(local),
					asked().filter(body()))
			.flatMap(Function.identity());
		return all.findFirst()
			.map((phrase) -> (local.test(phrase) && phrase.preposition() != null ? phrase.preposition().lower() : "in")
					+ " " + phrase.definite());
	}

	/**
	 * Finds when "then" is.
	 * @return the time
	 */
	Optional<String> time() {
		Stream<Utterance> texts = (this.exchange.kind() == AnswerKind.DATE || this.exchange.kind() == AnswerKind.YEAR)
				? Stream.of(this.exchange.focus(), this.exchange.answer(), this.exchange.question())
				: Stream.of(this.exchange.question(), this.exchange.focus(), this.exchange.answer());
		return texts.flatMap((text) -> text.times().stream().map((time) -> time.core().in(text.text()))).findFirst();
	}

	/**
	 * Finds what "that company" means.
	 * @param description the phrase with the noun
	 * @return the thing as named before
	 */
	Optional<String> described(NounPhrase description) {
		Predicate<NounPhrase> same = (phrase) -> phrase.head().sameAs(description.head());
		Kind kind = Kind.of(description);
		Predicate<NounPhrase> alike = (phrase) -> phrase.name() && kind != Kind.THING && Kind.of(phrase) == kind;
		Predicate<NounPhrase> near = (phrase) -> !phrase.name() && Kind.likeness(phrase, description) >= 0.6;
		NounPhrase focus = this.exchange.frame().focus();
		if (focus != null && focus.plural() && same.test(focus)) {
			return Optional.of(this.exchange.frame().focusRestated());
		}
		Optional<String> found = first(
				Stream.of(answer().filter(NounPhrase::name).filter(same.or(alike)), asked().filter(same),
						asked().filter(alike), told().filter(alike), told().filter(same), asked().filter(near)));
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
		return first(Stream.of(led(this.exchange.answer()), led(this.exchange.question()), answer().filter(body),
				asked().filter(body), told().filter(body)));
	}

	// "The manager of Acme", "the coach at Arsenal".
	private static Stream<NounPhrase> led(Utterance text) {
		List<NounPhrase> phrases = text.phrases();
		return IntStream.range(1, phrases.size())
			.filter((i) -> Lexicon.isA(phrases.get(i - 1).head().lower(), "person"))
			.mapToObj(phrases::get)
			.filter((phrase) -> phrase.name() && phrase.preposition() != null
					&& phrase.preposition().lower().matches("of|at|for"));
	}

	/**
	 * Finds what "one" means: the noun itself.
	 * @return the noun with what describes it, without an article
	 */
	Optional<String> noun() {
		NounPhrase focus = this.exchange.frame().focus();
		return Stream.concat(Stream.ofNullable(focus), subjects().filter((phrase) -> !phrase.name()))
			.findFirst()
			.map(NounPhrase::coreText);
	}

	// What was answered, where the question asked which thing it is. A description, as
	// given to "what is Live mode?", is not a thing of its own.
	private Stream<NounPhrase> answer() {
		boolean which = this.exchange.kind() == AnswerKind.NAME
				|| this.exchange.kind() == AnswerKind.OPEN && this.exchange.frame().focus() != null;
		boolean what = this.exchange.frame().asker().equals("what") && !this.exchange.kind().quantity()
				&& asked().filter((phrase) -> phrase.name() && phrase.preposition() == null).findAny().isEmpty();
		Stream<NounPhrase> named = this.exchange.focus().phrases().isEmpty() ? told()
			.filter((phrase) -> phrase.name() && !this.exchange.question().text().contains(phrase.coreText()))
			.limit(1) : this.exchange.focus().phrases().stream();
		return which ? named : what ? named.filter(NounPhrase::name) : Stream.empty();
	}

	// What the question is about, apart from what it asks for.
	private Stream<NounPhrase> subjects() {
		Predicate<NounPhrase> idiom = (phrase) -> phrase.words().size() == 1 && phrase.preposition() == null
				&& phrase.text().equals("place");
		return asked().filter((phrase) -> !phrase.asked()).filter(idiom.negate());
	}

	// WordNet takes a logger for a woodcutter: only those asked for by "who" and nouns
	// that can't be tools are persons.
	private boolean lifeless(NounPhrase phrase) {
		String head = phrase.head().lower();
		boolean introduced = this.exchange.frame().asker().equals("who")
				&& this.exchange.frame().subject().startsWith(phrase.text());
		boolean tool = head.matches(".*(?:er|or)") || Lexicon.isA(head, "artifact");
		return phrase.name() || !Lexicon.isA(head, "person") || tool && !introduced;
	}

	private Stream<NounPhrase> asked() {
		return this.exchange.question().phrases().stream();
	}

	private Stream<NounPhrase> told() {
		return this.exchange.answer().phrases().stream();
	}

	private static Predicate<NounPhrase> body() {
		return (phrase) -> Kind.of(phrase) == Kind.ORGANISATION;
	}

	private Optional<String> first(Stream<Stream<NounPhrase>> candidates) {
		return candidates.flatMap(Function.identity()).findFirst().map(this::whole);
	}

	// "The press conference" alone would be any: what tells it from others goes along.
	private String whole(NounPhrase phrase) {
		Utterance question = this.exchange.question();
		String year = question.times()
			.stream()
			.filter((time) -> time.preposition().equals("of") && time.whole().start() == phrase.range().end() + 1)
			.map((time) -> " " + time.whole().in(question.text()))
			.findFirst()
			.orElse("");
		if (phrase.name() || !question.phrases().contains(phrase) || !year.isEmpty()) {
			return phrase.definite() + (question.phrases().contains(phrase) ? year : "");
		}
		int next = question.wordFrom(phrase.range().end());
		if (next < question.end() && clause(question.words().get(next), phrase)) {
			return phrase.definite() + " " + question.between(next, question.end());
		}
		int end = next;
		while (end + 1 < question.end() && question.words().get(end).tag() == Tag.ADPOSITION
				&& (this.exchange.frame().subject().contains(phrase.text())
						|| question.words().get(end).lower().matches("of|on|about|for|between"))) {
			NounPhrase attached = question.phraseAt(end + 1).orElse(null);
			if (attached == null) {
				break;
			}
			end = question.wordFrom(attached.range().end());
		}
		String tail = (end > next)
				? new TextRange(phrase.range().end(), question.words().get(end - 1).range().end()).in(question.text())
				: "";
		return phrase.definite() + tail;
	}

	// "The photo that goes with the caption", "the institute established in Ningbo".
	private boolean clause(Word next, NounPhrase phrase) {
		QuestionFrame frame = this.exchange.frame();
		boolean copula = frame.auxiliary().matches("(?i)is|was|are|were") && frame.asker().matches("what|who")
				&& frame.subject().equals(phrase.text());
		return next.lower().matches("that|which|who") || copula && next.tag() == Tag.VERB;
	}

}
