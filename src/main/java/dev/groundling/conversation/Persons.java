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

/**
 * The persons of an earlier turn, and what is theirs.
 *
 * @param exchange the turn
 */
record Persons(Exchange exchange) {

	/**
	 * Finds whom "he" or "she" means.
	 * @return the person as named before
	 */
	Optional<String> person() {
		QuestionFrame frame = this.exchange.frame();
		Predicate<NounPhrase> named = (phrase) -> phrase.name() && Kind.mayBePerson(phrase);
		Predicate<NounPhrase> sure = (phrase) -> phrase.name() && Kind.of(phrase) == Kind.PERSON;
		Predicate<NounPhrase> described = (phrase) -> !phrase.plural() && Lexicon.isA(phrase.head().lower(), "person");
		Candidates all = new Candidates(this.exchange);
		// "Who is Tan Xiaogan?"
		Stream<NounPhrase> introduced = frame.asker().equals("who")
				? all.asked().filter((phrase) -> frame.subject().equals(phrase.text())) : Stream.empty();
		return all.first(named, introduced, all.told(AnswerKind.PERSON), all.asked().filter(sure), all.asked())
			.or(() -> all.first(named, all.told().filter(sure), all.told()))
			.or(() -> all.first(described, all.asked(), all.told()));
	}

	/**
	 * Finds whom "they" means after "whom did Ada Lovelace marry?".
	 * @return both, nothing unless just two are named
	 */
	Optional<String> couple() {
		Candidates candidates = new Candidates(this.exchange);
		String subject = this.exchange.frame().subject();
		Predicate<NounPhrase> person = (phrase) -> phrase.name() && Kind.mayBePerson(phrase);
		Optional<String> other = candidates.first(person, candidates.told(AnswerKind.PERSON));
		boolean two = candidates.asked().filter(person).anyMatch((phrase) -> phrase.text().equals(subject));
		return two ? other.filter((name) -> !name.equals(subject)).map((name) -> subject + " and " + name)
				: Optional.empty();
	}

	/**
	 * Finds the organisation that belongs to someone: "his company".
	 * @return its name
	 */
	Optional<String> organisation() {
		Predicate<NounPhrase> body = (phrase) -> phrase.name() && Kind.of(phrase) == Kind.ORGANISATION;
		Candidates all = new Candidates(this.exchange);
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

}
