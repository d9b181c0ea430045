package dev.groundling.conversation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.groundling.conversation.grammar.Kind;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.AnswerKind;
import dev.groundling.language.Word;

/**
 * The names that a conversation has shown to be those of persons. No dictionary has the
 * names of most people, but what is said of them tells: who is asked for, who says
 * something, who is a manager.
 *
 * @param names the names, without articles
 */
record KnownPersons(Set<String> names) {

	private static final Set<String> OF_PERSONS = Set.of("say", "born", "marry", "die", "wed", "think", "believe");

	KnownPersons {
		names = Set.copyOf(names);
	}

	/**
	 * Gathers the persons of earlier turns.
	 * @param exchanges the turns
	 * @return those who are persons by what was said
	 */
	static KnownPersons in(Stream<Exchange> exchanges) {
		Set<String> names = new LinkedHashSet<>();
		exchanges.forEach((exchange) -> {
			introduced(exchange).filter(Kind::mayBePerson).ifPresent((phrase) -> names.add(phrase.coreText()));
			new Candidates(exchange).told(AnswerKind.PERSON)
				.limit(exchange.focus().phrases().size())
				.filter((phrase) -> phrase.name() && Kind.mayBePerson(phrase))
				.forEach((phrase) -> names.add(phrase.coreText()));
			gather(exchange.question(), names);
			gather(exchange.answer(), names);
		});
		return new KnownPersons(names);
	}

	/**
	 * Tells whether "it" can't mean a phrase.
	 * @param phrase a phrase of an earlier turn
	 * @return whether it names a person
	 */
	boolean include(NounPhrase phrase) {
		String text = phrase.coreText();
		return phrase.name() && (Kind.of(phrase) == Kind.PERSON || this.names.stream()
			.anyMatch((name) -> name.equals(text) || name.endsWith(" " + text) || text.endsWith(" " + name)));
	}

	/**
	 * Tells whether a turn was about nothing but a person: "Who is Tan Xiaogan?"
	 * @param exchange the turn
	 * @return whether its question names a person and no thing
	 */
	boolean only(Exchange exchange) {
		List<NounPhrase> asked = exchange.question().phrases();
		return !asked.isEmpty() && asked.stream()
			.allMatch((phrase) -> include(phrase) || (!phrase.name() && Kind.of(phrase) == Kind.PERSON));
	}

	// "Who is Tan Xiaogan?", but not the Riga of "Who is the mayor of Riga?"
	private static Optional<NounPhrase> introduced(Exchange exchange) {
		QuestionFrame frame = exchange.frame();
		boolean copula = frame.asker().equals("who") && frame.auxiliary().matches("(?i)is|are|was|were|['’]s");
		String who = (frame.subject() + " " + frame.predicate()).strip();
		return !copula ? Optional.empty()
				: exchange.question()
					.phrases()
					.stream()
					.filter((phrase) -> phrase.name() && who.endsWith(phrase.text()))
					.filter((phrase) -> phrase.preposition() == null
							|| !phrase.preposition().lower().matches("of|in|at|for|from|to|by|on|with"))
					.findFirst();
	}

	private static void gather(Utterance text, Set<String> names) {
		List<NounPhrase> phrases = text.phrases();
		for (int i = 0; i < phrases.size(); i++) {
			NounPhrase phrase = phrases.get(i);
			boolean possible = phrase.name() && Kind.mayBePerson(phrase);
			if (possible && (beside(text, phrases, i) || acts(text, phrase))) {
				names.add(phrase.coreText());
			}
		}
	}

	// "General manager Tan Xiaogan", "the curator is Miriam Oduya".
	private static boolean beside(Utterance text, List<NounPhrase> phrases, int i) {
		return (i > 0 && joined(text, phrases.get(i - 1), phrases.get(i)))
				|| (i + 1 < phrases.size() && joined(text, phrases.get(i + 1), phrases.get(i)));
	}

	private static boolean joined(Utterance text, NounPhrase description, NounPhrase name) {
		if (description.name() || Kind.of(description) != Kind.PERSON) {
			return false;
		}
		boolean before = description.range().start() < name.range().start();
		int from = text.wordFrom((before ? description : name).range().end());
		int to = text.wordFrom((before ? name : description).range().start());
		String between = (from < to) ? text.between(from, to) : "";
		return between.matches("(?i)is|was|are|were|,") || (between.isEmpty() && before);
	}

	// "Said Anna Meyer", "when was Ada born?"
	private static boolean acts(Utterance text, NounPhrase name) {
		int before = text.wordFrom(name.range().start()) - 1;
		int after = text.wordFrom(name.range().end());
		return personal(text, before) || personal(text, after);
	}

	private static boolean personal(Utterance text, int index) {
		if (index < 0 || index >= text.end()) {
			return false;
		}
		Word word = text.words().get(index);
		return OF_PERSONS.contains(word.lower()) || word.forms().stream().anyMatch(OF_PERSONS::contains);
	}

}
